import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing of the list as a slip of paper that a peg holds on the cord; touched, its page opens, and the cross takes it down.
Pressable {
    id: slip

    required property string name
    required property string note
    required property url picture
    required property string tint
    required property bool solid
    required property point middle
    property real sight: Theme.unit * 132 * Theme.headScale

    signal taken

    says: name + (note ? ", " + note : "")
    implicitHeight: Math.round(Theme.unit * 34) + painting.height + called.implicitHeight + foot.height + Theme.tiny

    background: PaperSlip {}
    contentItem: Item {
        Painting {
            id: painting

            y: Math.round(Theme.unit * 34)
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.round(Math.min(parent.width - 2 * Theme.small, slip.sight))
            height: Math.round(width * 0.86)
            source: slip.picture
            standIn: slip.name
            tint: slip.tint
            solid: slip.solid
            point: slip.middle
        }
        TextMetrics {
            id: natural

            text: Theme.stem(slip.name)
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.bodySize
        }
        StyledText {
            id: called

            // The longest word is not broken: a longer one is written smaller.
            readonly property real longest: Theme.upright ? 0 : Math.max(...text.split(" ").map(word => word.length)) / Math.max(1, text.length)
            readonly property real room: parent.width - 2 * Theme.tiny
            readonly property real halves: Math.ceil(text.length / 2) // of one that stands in two lines, neither is a lone sign
            readonly property real fitting: longest > 0 ? 0.94 * room / Math.max(1, natural.advanceWidth * longest) : room * 1.9 / Math.max(1, natural.advanceWidth)

            anchors.horizontalCenter: parent.horizontalCenter
            y: painting.y + painting.height
            width: Theme.upright && natural.advanceWidth * font.pixelSize > room * natural.font.pixelSize ? Math.min(room, (halves + 0.2) * font.pixelSize) : room
            text: Theme.stem(slip.name)
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Math.round(Theme.bodySize * Math.max(0.62, Math.min(1, fitting)))
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        Item {
            id: foot

            y: slip.height - height
            width: parent.width
            height: Math.max(Theme.target, noted.implicitHeight + Theme.small)

            StyledText {
                id: noted

                x: Theme.small
                width: parent.width - Theme.target - x
                anchors.verticalCenter: parent.verticalCenter
                text: slip.note
                role: StyledText.Caption
                color: Theme.ink
                lineHeight: 1.05
                maximumLineCount: 2
                elide: Text.ElideRight
                font.pixelSize: Math.round(Math.min(Theme.captionSize, Theme.upright ? width / 3.1 : width / 5))
            }
            Pressable {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.target
                height: Theme.target
                says: qsTr("Take off the list: %1").arg(slip.name)
                onClicked: slip.taken()

                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        glyph: "x"
                        color: Theme.seal
                    }
                }
            }
        }
    }

    PieceImage {
        anchors.horizontalCenter: parent.horizontalCenter
        y: -Math.round(Theme.unit * 30)
        piece: "clothes-peg"
    }
}
