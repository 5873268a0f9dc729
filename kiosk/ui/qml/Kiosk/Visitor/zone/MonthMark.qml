import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One month of the wheel: something that is ripe in it, and its name, on red while it is chosen; the present one bears a seal.
Pressable {
    id: mark

    required property int month
    required property string name
    required property list<string> ripe
    required property url picture
    property bool on: false
    property bool now: false
    property bool round: true // on the rim of a wheel, where its picture may stand out
    readonly property string written: Theme.upright ? ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"][month - 1] + "月" : name

    says: ripe.length > 0 ? name + " " + ripe.length : name
    enabled: ripe.length > 0
    Accessible.checkable: true
    Accessible.checked: on

    contentItem: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: mark.round ? -mark.height * 0.17 : 0
            radius: mark.round ? width / 2 : Theme.radius
            color: mark.on ? Theme.seal : mark.now ? Theme.card : Theme.clear
            border.width: mark.now || Theme.contrast ? Theme.hair * 2 : 0
            border.color: mark.now ? Theme.seal : Theme.ink
            visible: mark.on || mark.now || Theme.contrast
        }
        Painting {
            id: thing

            x: mark.round ? (parent.width - width) / 2 : Theme.small
            y: mark.round ? -Math.round(parent.height * 0.14) : (parent.height - height) / 2
            width: Math.round(parent.height * 0.8)
            height: width
            source: mark.picture
            visible: mark.picture.toString() !== "" && (mark.round || mark.width > mark.height * 1.6)
        }
        StyledText {
            x: mark.round || !thing.visible ? (parent.width - width) / 2 : parent.width - width - Theme.small
            y: mark.round && mark.picture.toString() !== "" ? parent.height * 0.96 - height : (parent.height - height) / 2
            text: mark.written
            role: StyledText.Caption
            font.pixelSize: Math.round(Math.min(Theme.captionSize * 1.08, mark.height * 0.3))
            color: mark.on ? Theme.light : Theme.ink
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
}
