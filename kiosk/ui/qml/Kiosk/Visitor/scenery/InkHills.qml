import QtQuick
import Kiosk.Theme

// The landscape of high contrast, in lines of ink alone: far ranges, crags that stand out of mist, or rolling hills of no place
// where the house has no crags, pines, water, a red sun.
// Its hills are as large as it is high, within bounds: a wider one has more of them. `ends` lets its lines begin out of nothing at the
// left, beside words. On a Canvas for the reason given in CountdownRing.qml.
Canvas {
    id: hills

    property bool ends: false
    readonly property bool rolling: Theme.rollingHills
    property real sunX: 0.72 // a share of the width
    readonly property real tall: Math.min(height, width * 0.8) // what its hills are measured by
    readonly property bool small: tall < Theme.unit * 240 // fewer strokes, and finer
    readonly property real pen: Theme.hair * Math.max(0.55, Math.min(1, tall / (Theme.unit * 400)))
    readonly property list<real> groups: width > height * 1.5 ? [0.06, 0.3, 0.57, 0.9] : [0.08, 0.46, 0.9]

    function chance(seed: int): real {
        const far = Math.sin(seed * 12.9898) * 43758.5453;
        return far - Math.floor(far);
    }

    // How high a far range stands at `x` heights from the left, 0 to 1
    function crest(x: real, seed: int): real {
        const slow = Math.sin(x * 3.1 + seed * 2.7) * 0.5 + Math.sin(x * 7.3 + seed * 4.1) * 0.3;
        return 0.5 + 0.42 * slow + 0.1 * Math.sin(x * 17.7 + seed) + 0.035 * Math.sin(x * 47 + seed * 3) + 0.02 * Math.sin(x * 113);
    }

    function line(context: var, points: var, weight: real) {
        context.lineWidth = weight;
        context.beginPath();
        for (const [x, y] of points)
            context.lineTo(x, y);
        context.stroke();
    }

    function range(context: var, base: real, rise: real, seed: int, weight: real) {
        const points = [];
        for (let x = 0; x <= width; x += Theme.unit * 5)
            points.push([x, height * base - tall * rise * crest(x / tall, seed)]);
        context.beginPath();
        context.moveTo(0, height * base);
        for (const [x, y] of points)
            context.lineTo(x, y);
        context.lineTo(width, height * base);
        context.fill();
        line(context, points, weight);
        for (let fold = 0; fold < points.length; fold += 9 + Math.round(8 * chance(seed + fold))) {
            const [x, y] = points[fold];
            const long = tall * rise * (0.1 + 0.34 * chance(fold + seed * 3));
            const slant = (chance(fold + 7) - 0.4) * long;
            line(context, [[x, y + height * 0.008], [x + slant * 0.3, y + long * 0.5], [x + slant, y + long]], weight * 0.6);
        }
    }

    function pine(context: var, x: real, y: real, size: real, lean: real) {
        line(context, [[x, y], [x + lean * size * 0.2, y - size * 0.5], [x + lean * size * 0.5, y - size]], Math.max(1, size * 0.06));
        context.save();
        context.fillStyle = Theme.ink;
        for (const [across, up, long] of [[0.5, 1, 0.5], [-0.1, 0.72, 0.42], [0.7, 0.62, 0.4]]) {
            context.beginPath();
            context.ellipse(x + lean * across * size - long * size, y - up * size - size * 0.08, long * size * 2, size * 0.17);
            context.fill();
        }
        context.restore();
    }

    // A tower of rock: a tilted top in steps, sides that waver and end in mist at different depths, hanging strokes within.
    function crag(context: var, x: real, top: real, half: real, deep: real, seed: int, weight: real) {
        const side = way => {
            const points = [];
            for (let at = 0; at <= 12; ++at) {
                const part = at / 12;
                const ledge = 0.08 * (chance(seed * 31 + at * way) - 0.5);
                points.push([x + way * half * (0.86 + 0.16 * part + ledge), top + deep * (0.04 + 0.96 * part * (0.82 + 0.18 * chance(seed + way)))]);
            }
            return points;
        };
        const [left, right] = [side(-1), side(1)];
        const brow = [];
        for (let at = 0; at <= 8; ++at) {
            const step = Math.round(3 * chance(seed * 17 + at)) * 0.018 * deep;
            brow.push([x + half * 0.86 * (at / 4 - 1), top + step * (at > 0 && at < 8 ? 1 : 0) + (at % 8 === 0 ? deep * 0.04 : 0)]);
        }
        context.beginPath();
        for (const [px, py] of [...left.slice().reverse(), ...brow, ...right])
            context.lineTo(px, py);
        context.fill();
        for (const points of [left, brow, right])
            line(context, points, weight);
        for (let hang = small ? 2 : 1; hang < 9; hang += small ? 4 : 1) {
            const at = x + half * 0.84 * (hang / 4.5 - 1);
            const from = top + deep * (0.08 + 0.3 * chance(seed * 5 + hang));
            const long = deep * (0.1 + 0.4 * chance(seed * 7 + hang));
            const sway = half * 0.05 * (chance(seed + hang) - 0.5);
            line(context, [[at, from], [at + sway, from + long * 0.6], [at + sway * 0.3, from + long]], weight * (0.35 + 0.4 * chance(hang + seed)));
        }
        for (let bed = 0; bed < (small ? 0 : 3); ++bed) {
            const y = top + deep * (0.16 + 0.2 * bed + 0.1 * chance(seed + bed));
            const from = x - half * (0.8 - 0.9 * chance(seed * 3 + bed));
            line(context, [[from, y], [from + half * 0.34, y + deep * 0.012], [from + half * 0.6, y]], weight * 0.6);
        }
    }

    // A hill that is near: its back, and strokes that follow its slope
    function knoll(context: var, x: real, top: real, half: real, foot: real, seed: int, weight: real) {
        const points = [];
        for (let at = -20; at <= 20; ++at) {
            const part = at / 20;
            const lean = part + 0.16 * Math.sin(part * 2.2 + seed);
            const swell = Math.exp(-2.6 * lean * lean) * (1 + 0.03 * Math.sin(at * 0.9 + seed));
            points.push([x + half * part, foot - (foot - top) * swell]);
        }
        context.beginPath();
        for (const [px, py] of [[x - half, foot], ...points, [x + half, foot]])
            context.lineTo(px, py);
        context.fill();
        line(context, points, weight);
        for (let fold = 4; fold < points.length - 4; fold += small ? 6 : 3) {
            const [px, py] = points[fold];
            const long = (foot - py) * (0.2 + 0.4 * chance(seed * 7 + fold));
            const way = (px - x) * 0.35 + half * 0.04;
            line(context, [[px, py + long * 0.12], [px + way * 0.4, py + long * 0.55], [px + way, py + long]], weight * 0.5);
        }
    }

    function water(context: var, from: real) {
        for (let ripple = 0; ripple < (small ? 9 : 26) * width / tall; ++ripple) {
            const near = chance(ripple * 3 + 1);
            const x = width * chance(ripple * 7 + 2);
            const long = tall * (0.03 + 0.1 * near) * (0.6 + chance(ripple));
            const y = height * (from + (0.985 - from) * near);
            line(context, [[x, y], [x + long / 2, y + Theme.unit * 2], [x + long, y]], pen * (0.4 + 0.6 * near));
        }
    }

    function birds(context: var, x: real, y: real) {
        for (const [dx, dy, size] of [[0, 0, 1], [2.1, -0.7, 0.7], [3.6, 0.3, 0.85]]) {
            const span = tall * 0.022 * size;
            const [bx, by] = [x + dx * tall * 0.024, y + dy * tall * 0.024];
            context.lineWidth = pen;
            context.beginPath();
            context.moveTo(bx - span, by - span * 0.5);
            context.quadraticCurveTo(bx - span * 0.4, by - span * 0.7, bx, by);
            context.quadraticCurveTo(bx + span * 0.4, by - span * 0.7, bx + span, by - span * 0.4);
            context.stroke();
        }
    }

    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onRollingChanged: requestPaint()
    onVisibleChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.lineJoin = context.lineCap = "round";
        context.fillStyle = Theme.seal;
        const sun = height * 0.62 - tall * 0.46;
        context.beginPath();
        context.arc(width * sunX, sun, tall * 0.1, 0, 2 * Math.PI);
        context.fill();
        const ink = context.createLinearGradient(0, 0, width, 0);
        ink.addColorStop(0, ends ? Theme.clear : Theme.ink);
        ink.addColorStop(0.25, Theme.ink);
        context.strokeStyle = ink;
        context.fillStyle = Theme.paper;
        range(context, 0.62, 0.4, 2, pen * 0.7);
        range(context, 0.68, 0.26, 5, pen * 0.9);
        birds(context, width * sunX + tall * 0.16, sun - tall * 0.04);
        for (let group = 0; group < groups.length; ++group) {
            const near = group % 2 === 0;
            const weight = pen * (near ? 1.7 : 1.2);
            const size = tall * (near ? 0.46 : 0.32);
            const foot = height * (near ? 0.86 : 0.77);
            if (rolling) {
                knoll(context, width * groups[group] - size * 0.5, foot - size * 0.42, size * 0.95, foot, group * 13 + 5, weight * 0.8);
                knoll(context, width * groups[group] + size * 0.2, foot - size * (0.62 + 0.1 * chance(group)), size * 1.1, foot, group * 13 + 2, weight);
                continue;
            }
            for (const [across, drop, wide, deep] of [[-0.26, 0.24, 0.15, 0.74], [0.24, 0.34, 0.14, 0.62], [0, 0, 0.19, 1], [-0.42, 0.5, 0.12, 0.44], [0.43, 0.6, 0.12, 0.36]]) {
                const seed = group * 13 + Math.round(100 * wide) + Math.round(50 * (across + 1));
                const top = foot - size * (1.06 - drop - 0.08 * chance(seed));
                const x = width * groups[group] + size * across * (group % 3 === 1 ? -1.1 : 1.1);
                crag(context, x, top, size * wide, size * deep, seed, weight);
                if (drop < 0.5 && (!ends || x > width * 0.24))
                    pine(context, x + size * wide * (chance(seed) - 0.5), top, size * 0.11, chance(seed + 5) > 0.5 ? 1 : -1);
            }
        }
        water(context, 0.86);
    }
}
