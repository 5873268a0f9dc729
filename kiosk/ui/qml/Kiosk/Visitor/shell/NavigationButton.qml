import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One button of the bar: an icon above its name, and how many are on the list.
Pressable {
    id: button

    required property string glyph
    property real lettering: Theme.unit * 25
    property bool on: false
    property int badge: 0

    says: badge > 0 ? text + " " + badge : text
    opacity: enabled ? 1 : 0.3

    background: Rectangle {
        color: button.down ? Theme.pressed : Theme.clear
    }
    contentItem: Item {
        Icon {
            id: icon

            glyph: button.glyph
            size: Math.round(Theme.unit * 42)
            color: button.on ? Theme.seal : Theme.ink
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height / 2 - height - Theme.unit * (button.lettering > Theme.unit * 28 ? 6 : 2)
        }
        StyledText {
            width: parent.width - Theme.tiny
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height / 2 + Theme.unit * (button.lettering > Theme.unit * 28 ? 5 : 8)
            text: button.text
            role: StyledText.Caption
            color: button.on ? Theme.seal : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            wrapMode: Text.NoWrap
            font.pixelSize: Math.floor(button.lettering)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.unit * 16)
        }
        Rectangle {
            visible: button.badge > 0
            x: icon.x + icon.width - Theme.tiny
            y: icon.y - Theme.tiny
            width: Math.max(height, count.implicitWidth + Theme.small)
            height: Theme.unit * 34
            radius: height / 2
            color: Theme.seal

            StyledText {
                id: count

                anchors.centerIn: parent
                text: button.badge
                color: Theme.light
                lineHeight: 1
                font.pixelSize: Math.round(Theme.unit * 23)
            }
        }
    }
}
