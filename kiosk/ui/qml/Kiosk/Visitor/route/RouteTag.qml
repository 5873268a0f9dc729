pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The code that takes a whole route along, on a luggage tag: what it is for stands beside it, or below it where the tag is
// `narrow`.
LuggageTag {
    id: tag

    required property RouteRecord route
    required property int codeSide
    property bool narrow: false
    property bool terse: false // its words are small
    readonly property real least: patch.width + padding + (Theme.contrast ? padding : hole * 2)

    default property alias more: words.data

    padding: Theme.pace
    implicitWidth: least
    implicitHeight: (narrow ? patch.height + Theme.small + words.height : Math.max(patch.height, words.height)) + 2 * padding

    CodePatch {
        id: patch

        y: tag.narrow ? 0 : Math.round((parent.height - height) / 2)
        link: tag.route.link
        code: tag.route.code
        side: tag.codeSide
        edge: Theme.small / 2
    }
    Column {
        id: words

        x: tag.narrow ? 0 : patch.width + Theme.pace
        y: tag.narrow ? patch.width + Theme.small : Math.round((parent.height - height) / 2)
        width: tag.narrow ? patch.width : parent.width - x
        spacing: Theme.small

        Row {
            width: parent.width
            spacing: Theme.small

            Icon {
                id: phone

                anchors.verticalCenter: parent.verticalCenter
                glyph: "smartphone"
                size: Math.round(Theme.icon * (tag.terse ? 1 : 1.3))
            }
            WholeWords {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - phone.width - parent.spacing
                text: qsTr("Scan to take the whole route")
                size: Math.round(tag.terse ? Theme.unit * 26 : tag.narrow ? Math.min(Theme.headingSize * 0.82, Theme.unit * 36) : Theme.headingSize)
            }
        }
        StyledText {
            width: parent.width
            text: qsTr("Stops, products and the map on your phone")
            role: StyledText.Caption
            color: Theme.ink
            lineHeight: 1.2
            visible: !tag.narrow
        }
    }
}
