import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A stop of a route on the map: a dot where it lies, and its number on a disc near it, which comes when the line has come.
Item {
    id: stop

    required property real passed
    required property int ordinal
    property real reached: 0
    property bool dotted: true
    property bool numbered: true
    property point off
    readonly property bool there: passed <= reached

    visible: there
    onThereChanged: {
        if (there)
            pop.restart();
    }

    Rectangle {
        x: 0
        y: -height / 2
        width: Math.hypot(stop.off.x, stop.off.y)
        height: Theme.unit * 3
        rotation: Math.atan2(stop.off.y, stop.off.x) * 180 / Math.PI
        transformOrigin: Item.Left
        antialiasing: true
        color: Theme.seal
        visible: stop.dotted && width > mark.width / 2
    }
    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Theme.unit * 16
        height: width
        radius: width / 2
        color: Theme.seal
        border.width: Theme.unit * 3
        border.color: Theme.light
        visible: stop.dotted
    }
    Rectangle {
        id: mark

        x: stop.off.x - width / 2
        y: stop.off.y - height / 2
        width: Theme.unit * 40
        height: width
        radius: width / 2
        color: Theme.seal
        border.width: Theme.unit * 3
        border.color: Theme.light
        visible: stop.numbered

        StyledText {
            anchors.centerIn: parent
            text: stop.ordinal
            color: Theme.light
            font.pixelSize: Theme.unit * 24
            lineHeight: 1
        }
    }
    NumberAnimation {
        id: pop

        target: mark
        property: "scale"
        from: 0.2
        to: 1
        duration: Theme.turn
        easing.type: Easing.OutBack
    }
}
