import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A switch: on or off.
Pressable {
    id: toggle

    property bool on: false

    implicitWidth: Math.max(Theme.target, Theme.unit * 132)
    implicitHeight: Theme.pill
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.unit * 116
            height: Theme.unit * 64
            radius: height / 2
            color: toggle.on ? Theme.seal : Theme.mist
            border.width: Theme.hair
            border.color: toggle.on ? Theme.seal : Theme.soft

            Rectangle {
                x: toggle.on ? parent.width - width - y : y
                y: Theme.unit * 7
                width: parent.height - 2 * y
                height: width
                radius: width / 2
                color: Theme.card
                border.width: Theme.hair
                border.color: Theme.soft
            }
        }
    }
}
