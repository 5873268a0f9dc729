import QtQuick
import Kiosk.Theme

// Hills and a sun in lines of ink alone: the landscape of high contrast. On a Canvas for the reason given in CountdownRing.qml.
Canvas {
    id: hills

    readonly property list<real> crests: [0.1, 0.34, 0.58]

    // How high the ridge `at` stands at `x`, both from 0 to 1: steep shoulders and flat tops, as the crags of the gorge have.
    function ridge(at: int, x: real): real {
        const wave = Math.sin(x * (5.3 + at * 2.1) + at * 2.3) * 0.62 + Math.sin(x * (13.7 - at) + at * 4.1) * 0.38;
        const crag = Math.max(-1, Math.min(1, wave * 2.4));
        return 0.5 + 0.44 * crag + 0.03 * Math.sin(x * 61 + at * 1.3) + 0.02 * Math.sin(x * 137 + at * 5.9);
    }

    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onVisibleChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.lineJoin = "round";
        context.strokeStyle = Theme.ink;
        context.lineWidth = Theme.hair * 1.5;
        context.beginPath();
        context.arc(width * 0.74, height * 0.2, Math.min(width, height) * 0.1, 0, 2 * Math.PI);
        context.stroke();
        for (let at = 0; at < crests.length; ++at) {
            const foot = height * (crests[at] + 0.4);
            const rise = height * 0.3;
            context.fillStyle = Theme.paper;
            context.lineWidth = Theme.hair * (1 + at * 0.5);
            context.beginPath();
            context.moveTo(-Theme.unit * 4, height + Theme.unit * 4);
            for (let step = 0; step <= 240; ++step)
                context.lineTo(width * step / 240, foot - rise * ridge(at, step / 240));
            context.lineTo(width + Theme.unit * 4, height + Theme.unit * 4);
            context.fill();
            context.stroke();
        }
    }
}
