import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Anything that can be pressed: a name for the ear, room for a thumb, and a slight give under it.
T.AbstractButton {
    id: press

    property string says: text

    // What it is filled with: `chosen` while it is on.
    function face(on: bool, chosen: color): color {
        if (on)
            return chosen;
        return down ? Theme.pressed : Theme.card;
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.NoFocus
    scale: down ? 0.97 : 1
    Accessible.name: says

    Behavior on scale {
        NumberAnimation {
            duration: Theme.tap
            easing.type: Easing.OutQuad
        }
    }
}
