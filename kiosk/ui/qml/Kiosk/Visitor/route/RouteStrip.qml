import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A route as a handscroll: where it begins, painted large, its name and how long it takes beside that, and its further stops,
// which the line joins; these stand beside the first where the scroll is broad, else below it. A `brief` one is rolled up to its
// first painting and its name.
Pressable {
    id: strip

    required property string key
    required property string name
    required property int days
    required property int amount
    required property bool proposed
    required property list<string> stopNames
    required property list<url> stopPictures
    required property url picture
    property bool brief: false
    readonly property string measure: qsTr("%n day(s)", "", days) + " · " + qsTr("%n stop(s)", "", amount)
    readonly property real edge: Theme.unit * 58
    readonly property real inner: width - 2 * edge
    readonly property bool broad: inner > Theme.unit * 1240

    says: name + ", " + measure + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: Math.max(first.y + first.height, told.y + told.height, stops.visible ? stops.y + stops.height : 0) + first.y

    background: HandScroll {}
    contentItem: Item {
        StripStop {
            id: first

            readonly property bool begins: (strip.stopPictures[0] ?? "").toString() !== ""

            x: strip.edge
            y: Theme.unit * (strip.brief ? 38 : 46)
            width: strip.brief ? Math.round(Theme.unit * 186) : Math.round(Math.min(strip.inner * (strip.broad ? 0.36 : 0.53), Theme.unit * 540))
            ordinal: 1
            name: strip.brief ? "" : strip.stopNames[0] ?? ""
            picture: begins ? strip.stopPictures[0] : strip.picture
            last: strip.brief || strip.amount < 2
            most: Math.round((Theme.captionSize + Theme.bodySize) / 2)
        }
        Column {
            id: told

            x: first.x + first.width + Theme.gap
            y: strip.broad && !strip.brief ? first.y + Theme.tiny : first.y + Math.max(0, Math.round((first.height - height) * (strip.brief ? 0.5 : 0.4)))
            width: strip.edge + strip.inner - x
            spacing: Theme.small

            WholeWords {
                readonly property int longest: Math.max(1, ...strip.name.replace(/[，、・·‧]/g, "$&\n").split(/\s/).map(word => word.length))

                width: parent.width
                text: strip.name
                size: Theme.upright ? Math.floor(Math.min(Theme.headingSize, (width - 4) / (longest + 0.2))) : Theme.headingSize
            }
            StyledText {
                width: parent.width
                text: strip.measure
                color: Theme.seal
                font.family: Theme.headline(Theme.language)
                lineHeight: 1.1
            }
        }
        StripStops {
            id: stops

            x: strip.broad ? told.x : strip.edge
            y: strip.broad ? Math.max(told.y + told.height + Theme.small, first.y + first.height - height) : Math.max(first.y + first.height, told.y + told.height) + Theme.small
            width: strip.edge + strip.inner - x
            names: strip.stopNames
            pictures: strip.stopPictures
            visible: amount > 0 && !strip.brief
        }
    }
}
