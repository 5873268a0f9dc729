import QtQuick
import Kiosk.Theme

// A ring that runs down: `rest` is the fraction that remains; `ground` fills what it encloses. Painted on a Canvas, because the software renderer forgets
// to clip a Shape that has been scrolled out of its view (seen with Qt 6.11.3; go back to Shape when it clips).
Canvas {
    id: ring

    required property real rest
    property color tone: Theme.seal
    property color ground: Theme.clear
    property bool inked: false // drawn with a brush, which runs thin where it was lifted
    property real stroke: Theme.unit * 12

    implicitWidth: Theme.unit * 220
    implicitHeight: implicitWidth
    onRestChanged: requestPaint()
    onToneChanged: requestPaint()
    onGroundChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        const radius = (width - stroke) / 2;
        const start = -Math.PI / 2;
        context.reset();
        context.fillStyle = ground;
        context.beginPath();
        context.arc(width / 2, height / 2, radius, 0, 2 * Math.PI);
        context.fill();
        context.lineWidth = stroke;
        context.lineCap = "round";
        context.strokeStyle = Theme.hairline;
        context.beginPath();
        context.arc(width / 2, height / 2, radius, 0, 2 * Math.PI);
        context.stroke();
        if (rest > 0 && inked) {
            // Short strokes, each a little thinner than the one before.
            const many = Math.max(2, Math.round(72 * Math.min(1, rest)));
            context.strokeStyle = tone;
            for (let at = 0; at < many; ++at) {
                const part = at / (many - 1);
                context.lineWidth = stroke * (1 - 0.62 * part * part) * (0.93 + 0.07 * Math.sin(at * 2.3));
                context.beginPath();
                context.arc(width / 2, height / 2, radius, start + 2 * Math.PI * rest * at / many * 0.985, start + 2 * Math.PI * rest * (at + 1) / many * 0.985);
                context.stroke();
            }
        } else if (rest > 0) {
            context.strokeStyle = tone;
            context.beginPath();
            context.arc(width / 2, height / 2, radius, start, start + 2 * Math.PI * Math.min(0.9999, rest));
            context.stroke();
            const tip = start + 2 * Math.PI * rest;
            context.fillStyle = Theme.light;
            context.beginPath();
            context.arc(width / 2 + radius * Math.cos(tip), height / 2 + radius * Math.sin(tip), stroke * 0.26, 0, 2 * Math.PI);
            context.fill();
        }
    }
}
