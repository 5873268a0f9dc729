import QtQuick
import Kiosk.Theme

// The river on its way to one stop, as a wash of ink on the paper. On a Canvas for the reason given in CountdownRing.qml; it
// is painted where it is looked at.
Canvas {
    id: reach

    required property list<point> line
    required property bool first
    readonly property real bank: Theme.unit * 40

    function bounds(): rect {
        const xs = line.map(at => at.x);
        const ys = line.map(at => at.y);
        if (xs.length === 0)
            return Qt.rect(0, 0, 0, 0);
        const left = Math.floor(Math.min(...xs) - bank);
        const top = Math.floor(Math.min(...ys) - bank);
        return Qt.rect(left, top, Math.ceil(Math.max(...xs) + bank) - left, Math.ceil(Math.max(...ys) + bank) - top);
    }

    function stroke(context: var, wide: real, solid: real, aside: real, from: real, to: real): void {
        const box = bounds();
        const count = line.length - 1;
        context.strokeStyle = Qt.alpha(Theme.river, solid);
        context.lineWidth = wide;
        context.beginPath();
        for (let at = Math.floor(from * count); at <= Math.ceil(to * count); ++at) {
            const one = line[Math.max(0, at - 1)];
            const two = line[Math.min(count, at + 1)];
            const long = Math.max(0.01, Math.hypot(two.x - one.x, two.y - one.y));
            const x = line[at].x - box.x - (two.y - one.y) / long * aside;
            const y = line[at].y - box.y + (two.x - one.x) / long * aside;
            if (at === Math.floor(from * count))
                context.moveTo(x, y);
            else
                context.lineTo(x, y);
        }
        context.stroke();
    }

    x: bounds().x
    y: bounds().y
    width: bounds().width
    height: bounds().height
    onLineChanged: requestPaint()
    onVisibleChanged: requestPaint() // a Canvas that is hidden drops what it was asked to paint
    onPaint: {
        const context = getContext("2d");
        context.reset();
        if (line.length < 2)
            return;
        context.lineCap = "round";
        context.lineJoin = "round";
        const unit = Theme.unit;
        if (Theme.contrast) {
            for (const aside of [-18, 18])
                stroke(context, 3 * unit, 1, aside * unit, 0, 1);
            return;
        }
        const from = first ? 0.12 : 0;
        for (const [wide, solid] of [[76, 0.03], [72, 0.03], [68, 0.04], [64, 0.05], [60, 0.05], [55, 0.06], [50, 0.07], [44, 0.07], [36, 0.07], [26, 0.06], [14, 0.05]])
            stroke(context, wide * unit, solid, 0, from * (1 - wide / 90), 1);
        for (const [wide, aside, begin, end] of [[2, 15, 0.08, 0.34], [2, -14, 0.22, 0.52], [2.4, 9, 0.46, 0.72], [2, -17, 0.6, 0.86], [2, 17, 0.76, 0.97]])
            stroke(context, wide * unit, 0.34, aside * unit, begin, end);
    }
}
