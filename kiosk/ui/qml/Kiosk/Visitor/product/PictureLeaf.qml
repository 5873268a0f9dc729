import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One picture of a product: pinch or tap to look closer, draw it about, tap to see the whole again.
Item {
    id: leaf

    required property url picture
    required property string tint
    required property bool solid
    required property point middle
    property bool crowned: true // words stand above it
    property real middleX: width / 2 // where its middle stands
    property real most: width // that it may be wide
    property real zoom: 1
    property point pan
    readonly property bool close: zoom > 1
    readonly property real side: Math.min(most, height) * 0.94
    readonly property real across: solid ? width : side
    readonly property real down: solid ? height : side
    readonly property real sunk: solid || !crowned ? 0 : Theme.unit * 20
    readonly property real closest: 3
    readonly property bool ready: painting.ready

    function held(to: point, grown: real): point {
        const broad = (grown - 1) * across / 2;
        const high = (grown - 1) * down / 2;
        return Qt.point(Math.max(-broad, Math.min(broad, to.x)), Math.max(-high, Math.min(high, to.y)));
    }

    function grow(factor: real, about: point) {
        const grown = Math.max(1, Math.min(closest, zoom * factor));
        const x = about.x - width / 2;
        const y = about.y - height / 2;
        pan = held(Qt.point(x - (x - pan.x) * grown / zoom, y - (y - pan.y) * grown / zoom), grown);
        zoom = grown;
    }

    function showWhole() {
        glide.to = 1;
        pull.to = Qt.point(0, 0);
        moving.restart();
    }

    function closer(about: point) {
        glide.to = 2;
        pull.to = held(Qt.point(width / 2 - about.x, height / 2 - about.y), 2);
        moving.restart();
    }

    Painting {
        id: painting

        width: leaf.across
        height: leaf.down
        x: (leaf.solid ? parent.width / 2 : leaf.middleX) - width / 2 + leaf.pan.x
        y: (parent.height - height) / 2 + leaf.sunk + leaf.pan.y
        scale: leaf.zoom
        source: leaf.picture
        tint: leaf.tint
        solid: leaf.solid
        point: leaf.middle
        detail: leaf.close && leaf.solid ? 2 : 1
        visible: sharp.status !== Image.Ready
    }
    Image {
        id: sharp

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: leaf.middleX - parent.width / 2 + leaf.pan.x
        anchors.verticalCenterOffset: leaf.pan.y + leaf.sunk
        width: leaf.side
        height: width
        scale: leaf.zoom
        source: leaf.close && !leaf.solid ? leaf.picture : ""
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.ignored: true
    }
    PinchHandler {
        id: pinch

        target: null
        onActiveChanged: {
            if (active)
                moving.stop();
            else if (leaf.zoom < 1.05)
                leaf.showWhole();
        }
        onScaleChanged: delta => leaf.grow(delta, centroid.position)
    }
    DragHandler {
        property point from

        target: null
        dragThreshold: leaf.close ? Theme.tiny / 2 : Theme.never
        onActiveChanged: {
            if (active) {
                moving.stop();
                from = leaf.pan;
            }
        }
        onCentroidChanged: {
            if (active)
                leaf.pan = leaf.held(Qt.point(from.x + centroid.position.x - centroid.pressPosition.x, from.y + centroid.position.y - centroid.pressPosition.y), leaf.zoom);
        }
    }
    TapArea {
        onTapped: spot => leaf.close ? leaf.showWhole() : leaf.closer(spot)
    }
    ParallelAnimation {
        id: moving

        NumberAnimation {
            id: glide

            target: leaf
            property: "zoom"
            duration: Theme.turn
            easing.type: Easing.OutCubic
        }
        PropertyAnimation {
            id: pull

            target: leaf
            property: "pan"
            duration: Theme.turn
            easing.type: Easing.OutCubic
        }
    }
}
