import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The knob on a scroll's last rod by which its paper is drawn on: `across`, or down.
Pressable {
    id: knob

    required property bool across

    says: qsTr("Draw the scroll on")

    background: Rectangle {
        radius: height / 2
        color: knob.down ? Theme.pressed : Theme.seal
        border.width: Math.round(Theme.unit * 4)
        border.color: Theme.light
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: Math.round(Theme.unit * 52)
            glyph: knob.across ? "chevron-right" : "chevron-down"
            color: knob.down ? Theme.seal : Theme.light
        }
    }
}
