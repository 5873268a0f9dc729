import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The raft: it lies on a river, and sails along its way when it is sent somewhere.
Image {
    id: raft

    required property MapArrangement arrangement
    property real sailed: 1
    readonly property list<point> way: arrangement.way
    readonly property real along: sailed * Math.max(0, way.length - 1)
    readonly property int at: Math.floor(along)
    readonly property point here: way[at] ?? Qt.point(0, 0)
    readonly property point next: way[Math.min(at + 1, way.length - 1)] ?? here

    x: Math.round((here.x + (next.x - here.x) * (along - at)) * parent.width - width / 2)
    y: Math.round((here.y + (next.y - here.y) * (along - at)) * parent.height - height * 0.6)
    width: Math.round(Theme.unit * 104)
    height: width / 2
    sourceSize: Qt.size(width, height)
    visible: way.length > 0
    asynchronous: true
    Accessible.ignored: true
    onNextChanged: {
        if (next.x !== here.x)
            mirror = next.x < here.x;
    }

    Connections {
        target: raft.arrangement

        function onSailed() {
            voyage.restart();
        }
    }
    NumberAnimation {
        id: voyage

        target: raft
        property: "sailed"
        from: 0
        to: 1
        duration: Theme.draw
        easing.type: Easing.InOutSine
    }
}
