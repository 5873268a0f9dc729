import QtQuick
import Kiosk.Theme

// A small wooden board that hangs from a cord, to be pressed: its sign above its word where it is tall, else beside it;
// `strong` is the one to press.
Pressable {
    id: button

    required property string glyph
    property bool strong: false
    property real share: fits // of the size of prose; beside others the least of theirs, so that all are written alike
    readonly property real fits: natural.size / Math.max(1, Theme.bodySize)
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

                width: Math.min(implicitWidth, button.room)
                text: button.text
                color: board.words
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Math.round(Theme.bodySize * button.share)
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.05
            }
        }
    }

    FittedLetters {
        id: natural

        words: button.text
        family: Theme.headline(Theme.language)
        room: Qt.size(button.room, button.availableHeight - (button.stacked ? Theme.icon + Theme.tiny / 2 : 0))
        wanted: Theme.bodySize * (button.stacked ? 1 : 1.1)
        lines: 2
        pitch: 1.05
    }
}
