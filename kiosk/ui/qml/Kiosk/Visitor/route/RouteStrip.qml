import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A route as a handscroll: how it looks where it leads, its name, how long it takes, and its stops in their order; these stand
// beside the picture where the scroll is broad, else below it.
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
    readonly property string measure: qsTr("%n day(s)", "", days) + " · " + qsTr("%n stop(s)", "", amount)
    readonly property real inner: width - 2 * Theme.unit * 58
    readonly property bool broad: inner > Theme.unit * 1240

    says: name + ", " + measure + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: Math.max(view.height, broad ? stops.y - view.y + stops.height : told.height) + (broad ? 0 : Theme.small + stops.height) + 2 * view.y

    background: HandScroll {}
    contentItem: Item {
        Painting {
            id: view

            x: Theme.unit * 58
            y: Theme.unit * 52
            width: strip.picture.toString() === "" ? 0 : Math.round(Math.min(strip.inner * (strip.broad ? 0.44 : 0.42), Theme.unit * (strip.broad ? 440 : 380)))
            height: Math.round(width / 1.5)
            source: strip.picture
        }
        Column {
            id: told

            x: view.x + (view.width > 0 ? view.width + Theme.gap : 0)
            y: strip.broad ? view.y : view.y + Math.max(0, Math.round((view.height - height) / 2))
            width: view.x + strip.inner - x
            spacing: Theme.small

            WholeWords {
                readonly property int longest: Math.max(1, ...strip.name.split(/[\s，、・·‧]/).map(word => word.length))

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

            x: strip.broad ? told.x : view.x
            y: strip.broad ? told.y + told.height + Theme.gap : view.y + Math.max(view.height, told.height) + Theme.small
            width: view.x + strip.inner - x
            names: strip.stopNames
            pictures: strip.stopPictures
        }
    }
}
