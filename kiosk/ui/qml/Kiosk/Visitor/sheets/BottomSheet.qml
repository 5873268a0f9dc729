pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sheet laid over the page from below; a touch beside it takes it away.
Item {
    id: sheet

    property string heading: ""
    property bool titled: true
    default property alias parts: column.data

    signal closed

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        TapArea {
            onTapped: sheet.closed()
        }
    }
    NinePatch {
        id: panel

        width: Math.min(parent.width - 2 * Theme.gap, Theme.unit * 760)
        height: Math.min(parent.height - 2 * Theme.gap, column.height + 2 * Theme.wideGap)
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.gap
        piece: "sheet"
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.heading

        TapArea {}
        Repeater {
            model: [0, 1]

            PieceImage {
                required property int modelData

                x: modelData > 0 ? panel.width - width - Theme.small : Theme.small
                y: Theme.tiny
                piece: "peg"
            }
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.wideGap
            contentHeight: column.height
            clip: true

            Column {
                id: column

                width: parent.width
                spacing: Theme.gap

                StyledText {
                    width: parent.width
                    text: sheet.heading
                    role: StyledText.Heading
                    horizontalAlignment: Text.AlignHCenter
                    visible: sheet.titled && text !== ""
                }
            }
        }
    }
}
