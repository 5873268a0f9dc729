import QtQuick
import Kiosk.Theme

// A small wooden board that hangs from a cord, to be pressed: its sign above its word where it is tall, else beside it;
// `strong` is the one to press.
Pressable {
    id: button

    required property string glyph
    property bool strong: false
    readonly property bool stacked: height >= Theme.unit * 116
    readonly property real room: availableWidth - (stacked ? 0 : Theme.icon + Theme.small)

    leftPadding: Theme.small
    rightPadding: Theme.small

    background: HangingBoard {
        id: board

        dark: button.strong
        hung: true
    }
    contentItem: Item {
        TextMetrics {
            id: natural

            text: button.text
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.bodySize
        }
        Grid {
            anchors.centerIn: parent
            columns: button.stacked ? 1 : 2
            spacing: button.stacked ? Theme.tiny / 2 : Theme.small
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                glyph: button.glyph
                color: word.color
            }
            StyledText {
                id: word

                readonly property real fitting: 0.97 * button.room / Math.max(1, natural.advanceWidth)

                width: Math.min(implicitWidth, button.room)
                text: button.text
                color: board.words
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Math.round(Theme.bodySize * Math.max(0.62, Math.min(button.stacked ? 1 : 1.1, fitting)))
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.05
            }
        }
    }
}
