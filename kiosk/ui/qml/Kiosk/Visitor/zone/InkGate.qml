import QtQuick
import Kiosk.Theme

// A zone's door in lines of ink alone, for high contrast: the board of its sign, a beam in the zone's colour, a sill of stone;
// a shop gate with tiled eaves and two leaves of planks with studs and rings, or a plain one with a cornice, panels and knobs. On
// a Canvas for the reason given in CountdownRing.qml.
Canvas {
    id: gate

    required property color colour

    readonly property bool plain: Tones.plain

    function box(context: var, x: real, y: real, wide: real, high: real) {
        context.fillRect(x, y, wide, high);
        context.strokeRect(x, y, wide, high);
    }

    function eaves(context: var) {
        const [w, h] = [width, height];
        context.beginPath();
        context.moveTo(w * 0.01, h * 0.052);
        context.quadraticCurveTo(w * 0.08, h * 0.046, w * 0.11, h * 0.008);
        context.lineTo(w * 0.89, h * 0.008);
        context.quadraticCurveTo(w * 0.92, h * 0.046, w * 0.99, h * 0.052);
        context.lineTo(w * 0.95, h * 0.068);
        context.lineTo(w * 0.05, h * 0.068);
        context.closePath();
        context.fill();
        context.stroke();
        context.lineWidth = Theme.hair;
        for (let tile = 0; tile <= 16; ++tile) {
            const part = tile / 16;
            context.beginPath();
            context.moveTo(w * (0.12 + 0.76 * part), h * 0.01);
            context.lineTo(w * (0.06 + 0.88 * part), h * 0.056);
            context.stroke();
            context.beginPath();
            context.arc(w * (0.06 + 0.88 * part), h * 0.06, w * 0.022, 0, Math.PI);
            context.stroke();
        }
    }

    function cornice(context: var) {
        const [w, h] = [width, height];
        box(context, w * 0.06, h * 0.048, w * 0.88, h * 0.022);
        box(context, w * 0.03, h * 0.03, w * 0.94, h * 0.018);
        box(context, w * 0.05, h * 0.018, w * 0.9, h * 0.012);
    }

    function panels(context: var, from: real) {
        const [w, h, wide] = [width, height, width * 0.348];
        context.lineWidth = Theme.hair * 1.5;
        box(context, from, h * 0.214, wide, h * 0.712);
        for (const [top, foot] of [[0.07, 0.4], [0.47, 0.6], [0.67, 0.92]]) {
            for (const inset of [0, 0.1]) {
                context.lineWidth = Theme.hair * (inset > 0 ? 1 : 1.5);
                box(context, from + wide * (0.17 + inset), h * (0.214 + 0.712 * top) + wide * inset, wide * (0.66 - 2 * inset), h * 0.712 * (foot - top) - 2 * wide * inset);
            }
        }
    }

    function leaf(context: var, from: real) {
        const [w, h, wide] = [width, height, width * 0.348];
        context.lineWidth = Theme.hair * 1.5;
        box(context, from, h * 0.214, wide, h * 0.712);
        context.lineWidth = Math.max(1, Theme.hair / 2);
        for (let plank = 1; plank < 4; ++plank) {
            context.beginPath();
            context.moveTo(from + wide * plank / 4, h * 0.214);
            context.lineTo(from + wide * plank / 4, h * 0.926);
            context.stroke();
        }
        context.lineWidth = Theme.hair;
        for (const bar of [0.252, 0.43, 0.73, 0.868]) {
            context.fillStyle = Theme.card;
            box(context, from, h * bar, wide, h * 0.02);
            context.fillStyle = Theme.ink;
            for (let stud = 0; stud < 4; ++stud) {
                context.beginPath();
                context.arc(from + wide * (0.14 + 0.24 * stud), h * (bar + 0.01), w * 0.011, 0, 2 * Math.PI);
                context.fill();
            }
        }
        context.fillStyle = Theme.card;
    }

    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onColourChanged: requestPaint()
    onPlainChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        const [w, h] = [width, height];
        context.reset();
        context.strokeStyle = Theme.ink;
        context.fillStyle = Theme.card;
        context.lineJoin = "round";
        context.lineWidth = Theme.hair * 1.5;
        box(context, w * 0.075, h * 0.068, w * 0.85, h * 0.87);
        box(context, w * 0.137, h * 0.208, w * 0.726, h * 0.722);
        for (const from of [w * 0.146, w * 0.506]) {
            if (plain)
                panels(context, from);
            else
                leaf(context, from);
        }
        context.lineWidth = Theme.hair * 2;
        for (const side of [-1, 1]) {
            context.beginPath();
            context.arc(w * (0.5 + side * (plain ? 0.036 : 0.095)), h * (plain ? 0.595 : 0.6), w * (plain ? 0.016 : 0.036), 0, 2 * Math.PI);
            context.stroke();
        }
        context.fillStyle = colour;
        box(context, w * 0.045, h * 0.188, w * 0.91, h * 0.02);
        context.fillStyle = Theme.card;
        box(context, w * 0.15, h * 0.09, w * 0.7, h * 0.086);
        context.lineWidth = Theme.hair;
        box(context, w * 0.17, h * 0.096, w * 0.66, h * 0.074);
        context.lineWidth = Theme.hair * 1.5;
        if (plain)
            cornice(context);
        else
            eaves(context);
        context.lineWidth = Theme.hair * 1.5;
        box(context, w * 0.015, h * 0.934, w * 0.97, h * 0.036);
        box(context, Theme.hair, h * 0.968, w - 2 * Theme.hair, h * 0.03);
    }
}
