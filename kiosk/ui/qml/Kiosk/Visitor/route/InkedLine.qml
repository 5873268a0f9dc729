pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The line of a journey on its way to one stop: dashes of vermilion, as many of them as `part` of the way, faint dots beyond;
// where the line ends, a raft lies.
Item {
    id: ink

    required property list<point> line
    required property real part
    required property url raft
    property list<point> dashes: []
    readonly property int reached: Math.round(part * dashes.length)
    readonly property point tip: dashes[Math.max(0, reached - 1)] ?? Qt.point(0, 0)

    function slant(at: int): real {
        const one = dashes[Math.max(0, at - 1)];
        const two = dashes[Math.min(dashes.length - 1, at + 1)];
        return Math.atan2(two.y - one.y, two.x - one.x) * 180 / Math.PI;
    }

    // Evenly spaced along the line, off the seals at its ends
    function lay(): void {
        const found = [];
        const apart = Theme.unit * 29;
        let due = Theme.unit * 44;
        let walked = 0;
        for (let at = 1; at < line.length; ++at) {
            const one = line[at - 1];
            const two = line[at];
            const step = Math.hypot(two.x - one.x, two.y - one.y);
            for (; step > 0 && walked + step >= due; due += apart)
                found.push(Qt.point(one.x + (two.x - one.x) * (due - walked) / step, one.y + (two.y - one.y) * (due - walked) / step));
            walked += step;
        }
        dashes = found.slice(0, Math.max(0, found.length - 1));
    }

    onLineChanged: lay()
    Component.onCompleted: lay()

    Repeater {
        model: ink.dashes.length

        Rectangle {
            id: dash

            required property int index
            readonly property bool inked: index < ink.reached

            x: ink.dashes[index] ? ink.dashes[index].x - width / 2 : 0
            y: ink.dashes[index] ? ink.dashes[index].y - height / 2 : 0
            width: Math.round(Theme.unit * (inked ? 19 : 7))
            height: Math.round(Theme.unit * 7)
            radius: height / 2
            rotation: inked && ink.dashes[index] ? ink.slant(index) : 0
            antialiasing: true
            color: inked ? Theme.seal : Theme.light
        }
    }
    Image {
        readonly property real slant: visible ? ink.slant(ink.reached - 1) : 0

        x: ink.tip.x - width / 2
        y: ink.tip.y - height * 0.66
        width: Math.round(Theme.unit * 128)
        height: width / 2
        visible: ink.reached > 0 && ink.reached < ink.dashes.length && !Theme.contrast
        source: visible ? ink.raft : ""
        sourceSize.width: width
        asynchronous: true
        mirror: Math.abs(slant) > 90
        Accessible.ignored: true
    }
}
