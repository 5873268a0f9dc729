import QtQuick
import Kiosk.Theme

// A zone's door in lines of ink alone, for high contrast: eaves, a beam in the zone's colour, posts, a sill, and the two rings
// of its leaves where words leave room for them. On a Canvas for the reason given in CountdownRing.qml.
Canvas {
    id: gate

    required property color colour
    required property bool ringed

    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onRingedChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        const line = Theme.hair * 1.5;
        const eaves = Theme.unit * 26;
        const post = Theme.unit * 12;
        context.reset();
        context.strokeStyle = Theme.ink;
        context.fillStyle = Theme.card;
        context.lineWidth = line;
        context.fillRect(post, eaves, width - 2 * post, height - eaves - line);
        context.strokeRect(post, eaves, width - 2 * post, height - eaves - line);
        context.beginPath();
        context.moveTo(line, eaves - Theme.unit * 4);
        context.quadraticCurveTo(post, eaves * 0.7, post * 2.4, line);
        context.lineTo(width - post * 2.4, line);
        context.quadraticCurveTo(width - post, eaves * 0.7, width - line, eaves - Theme.unit * 4);
        context.closePath();
        context.fill();
        context.stroke();
        for (let x = post * 3.4; x < width - post * 3; x += Theme.unit * 14) {
            context.beginPath();
            context.moveTo(x, line);
            context.lineTo(x, eaves - Theme.unit * 4);
            context.stroke();
        }
        context.fillStyle = colour;
        context.fillRect(post, eaves, width - 2 * post, Theme.seam);
        context.strokeRect(line, height - Theme.unit * 10, width - 2 * line, Theme.unit * 10 - line);
        if (!ringed)
            return;
        context.beginPath();
        context.moveTo(width * 0.62, eaves + Theme.seam);
        context.lineTo(width * 0.62, height * 0.6);
        context.stroke();
        for (const side of [-1, 1]) {
            context.beginPath();
            context.arc(width * 0.62 + side * Theme.unit * 20, height * 0.42, Theme.unit * 11, 0, 2 * Math.PI);
            context.stroke();
        }
    }
}
