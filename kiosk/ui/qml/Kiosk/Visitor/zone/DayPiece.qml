pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The piece of the day, large on a board of its own that runs on to its right, with its name on a slip: hung beside it where
// the script stands or there is room, else below it.
WayIn {
    id: piece

    required property string kind
    required property string key
    required property string name
    required property string note
    required property url large
    required property string tint
    required property bool solid
    required property point middle
    property real most: Theme.unit * 420 // that it is high
    property real before: 0 // how far its board begins to its left: other things stand there
    property real beyond: 0 // how far its board runs out of what it lies in: no word of it does
    readonly property real inner: width - beyond
    readonly property real floor: board.y // what stands beside it stands here
    readonly property string called: Theme.stem(name)
    readonly property bool standing: Theme.upright && called.length <= 7
    readonly property bool beside: standing || width > Theme.unit * 560
    readonly property real hung: beside ? width - slip.x : 0
    // How tall its name may stand: of the widest slip, for what the slip is wide decides how high the picture is.
    readonly property real least: Math.min(inner - Math.max(Theme.bodySize * 1.6, Theme.unit * 70) - 2 * Theme.small, most)
    readonly property real side: Math.round(Math.min(beside ? width - hung : inner * 0.82, most))

    says: qsTr("Of the day") + ": " + name
    implicitHeight: Math.max(side + board.height + (beside ? 0 : slip.height + Theme.small), slip.y + slip.height)

    contentItem: Item {
        ShelfBoard {
            id: board

            x: -piece.before
            y: piece.side * (1 - Theme.thingFoot) - floor
            width: piece.before + parent.width + Theme.unit * 60 // its end is beyond the glass
        }
        Painting {
            x: Math.round(((piece.beside ? parent.width - piece.hung : piece.inner) - width) / 2)
            width: piece.side
            height: piece.side
            source: piece.large
            tint: piece.tint
            solid: piece.solid
            point: piece.middle
        }
        PaperSlip {
            id: slip

            readonly property real room: Math.min(piece.width * 0.4, Theme.unit * 300)

            x: piece.beside ? piece.inner - width : (piece.inner - width) / 2
            y: piece.beside ? Math.max(Theme.tiny, (piece.side - height) * 0.42) : board.y + board.front + Theme.tiny
            width: words.item ? (words.item as Item).width + 2 * (piece.standing ? Theme.small : Theme.pace) : 0
            height: words.height + 2 * padding
            padding: Theme.small
            pinned: true

            Loader {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                sourceComponent: piece.standing ? upright : lying
            }
        }
        Component {
            id: upright

            Column {
                spacing: Theme.small
                topPadding: Theme.pace

                Seal {
                    id: seal

                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("Of the day")
                    tongue: Theme.language
                    side: Math.round(Theme.unit * (upright ? 46 : 66))
                    upright: text.length !== 4
                    Accessible.ignored: true
                }
                VerticalText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: piece.called
                    size: Math.round(Math.min(Theme.bodySize * 1.3, (piece.least - seal.height - Theme.pace - 3 * Theme.small) / Math.max(3, text.length) / 1.12))
                    Accessible.ignored: true
                }
            }
        }
        Component {
            id: lying

            Grid {
                id: line

                readonly property real room: piece.beside ? slip.room : piece.inner - 2 * Theme.pace
                readonly property bool single: day.implicitWidth + columnSpacing + called.implicitWidth <= room

                columns: single && !piece.beside ? 2 : 1
                columnSpacing: Theme.small
                verticalItemAlignment: Grid.AlignVCenter

                StyledText {
                    id: day

                    text: qsTr("Of the day")
                    role: StyledText.Caption
                    color: Theme.seal
                    wrapMode: Text.NoWrap
                    lineHeight: 1.1
                }
                StyledText {
                    id: called

                    width: Math.min(implicitWidth, line.room)
                    text: piece.called
                    font.family: Theme.headline(Theme.language)
                    font.pixelSize: Theme.bodySize * 1.1
                    lineHeight: 1.15
                }
            }
        }
    }
}
