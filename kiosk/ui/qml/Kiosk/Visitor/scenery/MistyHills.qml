import QtQuick
import Kiosk.Theme

// Hills in mist and a sun, drawn without any picture: what stands behind the calm pages, when there may be no release to
// take a painting from. On a Canvas for the reason given in CountdownRing.qml.
Canvas {
    id: hills

    readonly property list<real> crests: [0.34, 0.5, 0.68]
    readonly property list<real> washes: [0.34, 0.46, 0.6]

    // How high the ridge `at` stands above its foot at `x`, both from 0 to 1: slow waves under quick ones, never the same.
    function ridge(at: int, x: real): real {
        const slow = Math.sin(x * (4.1 + at * 1.7) + at * 2.3) * 0.5 + Math.sin(x * (9.7 - at) + at * 4.1) * 0.3;
        const quick = Math.sin(x * 31 + at * 1.3) * 0.1 + Math.sin(x * 73 + at * 5.9) * 0.05;
        return 0.5 + 0.5 * (slow + quick);
    }

    visible: !Theme.contrast
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        const across = Math.min(width, height);
        context.globalAlpha = 0.82;
        context.fillStyle = Theme.seal;
        context.beginPath();
        context.arc(width * 0.72, height * 0.34, across * 0.11, 0, 2 * Math.PI);
        context.fill();
        for (let at = 0; at < crests.length; ++at) {
            const foot = height * (crests[at] + 0.34);
            const rise = height * 0.26;
            const wash = context.createLinearGradient(0, foot - rise, 0, foot);
            wash.addColorStop(0, Theme.river);
            wash.addColorStop(1, Theme.paper);
            context.globalAlpha = 1;
            context.fillStyle = Theme.paper;
            for (const pass of [1, washes[at]]) {
                context.globalAlpha = pass;
                context.beginPath();
                context.moveTo(0, foot);
                for (let step = 0; step <= 240; ++step)
                    context.lineTo(width * step / 240, foot - rise * ridge(at, step / 240));
                context.lineTo(width, foot);
                context.closePath();
                context.fill();
                context.fillStyle = wash;
            }
        }
    }
}
