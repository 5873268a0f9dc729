import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A thing in a list: one row, a name, a line below, an arrow.
Press {
    id: line

    required property string name
    property string below: ""
    property string mark: ""

    says: name + (below ? ", " + below : "") + (mark ? ", " + mark : "")
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.small)

    background: Panel {
        color: line.down ? Theme.pressed : Theme.veil
    }
    contentItem: Item {
        Column {
            id: column

            x: Theme.small * 1.5
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x - arrow.width
            spacing: Theme.tiny / 2

            Words {
                width: parent.width
                text: line.name
                font.family: Theme.headline(Theme.language)
                lineHeight: 1.2
            }
            Words {
                width: parent.width
                text: line.below + (line.mark ? (line.below ? " · " : "") + line.mark : "")
                role: Words.Caption
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
