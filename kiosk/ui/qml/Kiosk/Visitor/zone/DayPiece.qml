import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The piece of the day, large on a board of its own, with its name on a slip.
Pressable {
    id: piece

    required property string kind
    required property string key
    required property string name
    required property string note
    required property url large
    required property string tint
    required property bool solid
    required property point middle
    readonly property real side: Math.min(width * 0.82, Theme.unit * 400)

    says: qsTr("Of the day") + ": " + name
    implicitHeight: side + board.height + slip.height + Theme.small

    contentItem: Item {
        ShelfBoard {
            id: board

            y: piece.side * (1 - Theme.thingFoot) - floor
            width: parent.width
        }
        Painting {
            x: (parent.width - width) / 2
            width: piece.side
            height: piece.side
            source: piece.large
            tint: piece.tint
            solid: piece.solid
            point: piece.middle
        }
        PaperSlip {
            id: slip

            anchors.horizontalCenter: parent.horizontalCenter
            y: board.y + board.front + Theme.tiny
            width: Math.min(parent.width, words.implicitWidth + 2 * Theme.pace)
            height: words.height + 2 * padding
            padding: Theme.small
            pinned: true

            Grid {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                columns: Theme.textSize > 0 ? 1 : 2
                columnSpacing: Theme.small
                verticalItemAlignment: Grid.AlignVCenter

                StyledText {
                    text: qsTr("Of the day")
                    role: StyledText.Caption
                    color: Theme.seal
                    wrapMode: Text.NoWrap
                    lineHeight: 1.1
                }
                StyledText {
                    id: called

                    width: Math.min(implicitWidth, piece.width * (words.columns > 1 ? 0.6 : 0.88))
                    text: Theme.stem(piece.name)
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Theme.bodySize * 1.1
                    lineHeight: 1.15
                }
            }
        }
    }
}
