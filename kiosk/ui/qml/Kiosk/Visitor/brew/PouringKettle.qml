import QtQuick
import Kiosk.Theme

// A kettle that a finger tilts by drawing it down or to the left; tilted far enough it pours. Let go, it stands level again.
Item {
    id: kettle

    required property url picture
    required property bool asked // it is to pour by itself
    property real drawn: 0 // by the finger, 0-1
    readonly property real tilt: asked ? 1 : drawn
    readonly property bool tipped: drawn > 0.7
    readonly property bool pours: tilt > 0.7
    readonly property real angle: -36 * tilt
    readonly property point spout: {
        const turned = angle * Math.PI / 180;
        const across = -0.4 * width;
        const down = -0.03 * height;
        return Qt.point(width / 2 + across * Math.cos(turned) - down * Math.sin(turned), height / 2 + across * Math.sin(turned) + down * Math.cos(turned));
    }

    Image {
        anchors.fill: parent
        source: kettle.picture
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: true
        smooth: true
        rotation: kettle.angle
        Accessible.ignored: true

        Behavior on rotation {
            NumberAnimation {
                duration: Theme.turn
                easing.type: Easing.OutCubic
            }
        }
    }
    DragHandler {
        target: null
        dragThreshold: Theme.tiny / 2
        onActiveChanged: if (!active)
            kettle.drawn = 0
        onCentroidChanged: {
            if (active) {
                const across = centroid.pressPosition.x - centroid.position.x;
                const down = centroid.position.y - centroid.pressPosition.y;
                kettle.drawn = Math.max(0, Math.min(1, Math.max(across, down, (across + down) * 0.7) / (kettle.width * 0.4)));
            }
        }
    }
}
