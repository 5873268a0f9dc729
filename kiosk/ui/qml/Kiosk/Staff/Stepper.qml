import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A value between less and more.
Row {
    id: stepper

    required property string what
    required property string value

    signal moved(int steps)

    spacing: Theme.gap
    opacity: enabled ? 1 : 0.45

    RoundButton {
        width: Theme.pill
        height: Theme.pill
        glyph: "minus"
        says: qsTr("%1: less").arg(stepper.what)
        onClicked: stepper.moved(-1)
    }
    StyledText {
        width: Theme.unit * 140
        height: Theme.pill
        text: stepper.value
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
    }
    RoundButton {
        width: Theme.pill
        height: Theme.pill
        glyph: "plus"
        says: qsTr("%1: more").arg(stepper.what)
        onClicked: stepper.moved(1)
    }
}
