import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One kind on the narrow board: its picture, or a sign on a slip, and below the board its name, underlined when it is chosen.
Pressable {
    id: kind

    required property string name
    required property url picture
    required property real side
    required property int amount
    required property real letter // how large it is named
    property string glyph: ""
    property bool on: false
    // Such a name stands in two lines, the others in one; what is one word of kana is not broken.
    readonly property bool halved: Theme.upright && name.length > 4 && !/^[゠-ヿ]+$/.test(name)
    readonly property real broadest: natural.advanceWidth // of its words or halves, in letters of a caption

    says: amount >= 0 ? name + " " + amount : name
    implicitHeight: Math.max(Theme.target, side + Theme.unit * 36 + called.implicitHeight + Theme.small)
    Accessible.checkable: glyph === ""
    Accessible.checked: on

    contentItem: Item {
        TextMetrics {
            id: natural

            text: {
                if (Theme.upright)
                    return kind.halved ? kind.name.slice(0, Math.ceil(kind.name.length / 2)) : kind.name;
                return kind.name.split(" ").reduce((most, word) => word.length > most.length ? word : most, "");
            }
            font.family: Theme.prose(Theme.language)
            font.pixelSize: Theme.captionSize
        }
        Painting {
            anchors.horizontalCenter: parent.horizontalCenter
            width: kind.side
            height: width
            source: kind.picture
            standIn: kind.amount < 0 ? "全" : kind.name
            visible: kind.glyph === ""
        }
        PaperSlip {
            anchors.horizontalCenter: parent.horizontalCenter
            y: kind.side - height
            width: Math.round(kind.side * 0.56)
            height: width
            visible: kind.glyph !== ""

            Icon {
                anchors.centerIn: parent
                glyph: kind.glyph
            }
        }
        StyledText {
            id: called

            anchors.horizontalCenter: parent.horizontalCenter
            y: kind.side + Theme.unit * 34
            width: kind.halved ? Math.min(parent.width, (Math.ceil(kind.name.length / 2) + 0.2) * kind.letter) : parent.width
            text: kind.name
            role: StyledText.Caption
            font.pixelSize: kind.letter
            color: kind.on ? Qt.darker(Theme.seal, 1.3) : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.05
        }
        Rectangle {
            anchors.top: called.bottom
            anchors.topMargin: Theme.tiny / 2
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(called.contentWidth, called.width)
            height: Theme.hair * 2
            color: Theme.seal
            visible: kind.on
        }
    }
}
