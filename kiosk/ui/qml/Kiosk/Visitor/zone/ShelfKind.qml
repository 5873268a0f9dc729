import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One kind on the narrow board: its picture, and below the board its name, underlined when it is chosen.
Pressable {
    id: kind

    required property string name
    required property url picture
    required property real side
    required property int amount
    property bool on: false

    says: amount >= 0 ? name + " " + amount : name
    implicitHeight: Math.max(Theme.target, side + Theme.unit * 36 + called.implicitHeight + Theme.small)
    Accessible.checkable: true
    Accessible.checked: on

    contentItem: Item {
        TextMetrics {
            id: longest

            text: kind.name.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
            font.family: called.font.family
            font.pixelSize: Theme.captionSize
        }
        Painting {
            anchors.horizontalCenter: parent.horizontalCenter
            width: kind.side
            height: width
            source: kind.picture
            standIn: kind.amount < 0 ? "全" : kind.name
        }
        StyledText {
            id: called

            y: kind.side + Theme.unit * 34
            width: parent.width - Theme.tiny
            x: Theme.tiny / 2
            text: kind.name
            role: StyledText.Caption
            font.pixelSize: Math.round(Theme.captionSize * (Theme.upright ? 1 : Math.max(0.6, Math.min(1, 0.98 * width / Math.max(1, longest.advanceWidth)))))
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
