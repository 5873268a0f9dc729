import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A thing in a list: one row, a name, a line below, an arrow.
Pressable {
    id: line

    required property string name
    property string below: ""
    property string mark: ""
    property real lead: Theme.small * 1.5
    property bool large: false

    says: name + (below ? ", " + below : "") + (mark ? ", " + mark : "")
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.small)

    background: PaperPanel {
        color: line.down ? Theme.pressed : Theme.veil
    }
    contentItem: Item {
        Column {
            id: column

            x: line.lead
            anchors.verticalCenter: parent.verticalCenter
            width: arrow.x - x - Theme.small
            spacing: Theme.tiny / 2

            StyledText {
                width: parent.width
                text: line.name
                font.family: Theme.headline(Theme.language)
                font.pixelSize: line.large ? Theme.headingSize * 0.9 : Theme.bodySize
                lineHeight: 1.2
            }
            StyledText {
                width: parent.width
                text: line.below + (line.mark ? (line.below ? " · " : "") + line.mark : "")
                role: StyledText.Caption
                lineHeight: 1.2
                visible: text !== ""
            }
        }
        Icon {
            id: arrow

            glyph: "chevron-right"
            color: Theme.soft
            anchors.right: parent.right
            anchors.rightMargin: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
