import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where things stand on the paper of a journey. It goes down paper that is `breadth` wide, or `across` paper that is `breadth`
// high: views stand by turns on one side and on the other, what is said of each opposite, and the river winds between them.
// Whoever shows it asks for `measure` when the words change their size.
QtObject {
    id: course

    required property Repeater words
    required property Repeater paintings
    required property bool across
    required property real breadth
    required property real lead // how far the journey begins from the paper's beginning
    required property real early // and how much sooner its first view
    required property real taken // how much of the breadth a name that stands beside the first view takes
    // Paper that is too low for two sides has all views in one row.
    readonly property bool low: across && breadth < Theme.unit * 560
    readonly property real part: Theme.unit
    readonly property real highAcross: Math.round(low ? breadth - 76 * part : breadth * 0.37)
    readonly property real broadDown: Math.round(breadth * 0.48)
    readonly property real viewWide: across ? highAcross * 1.5 : broadDown
    readonly property real viewTall: across ? highAcross : Math.round(broadDown / 1.5)
    readonly property real wordsRoom: {
        if (!across)
            return breadth - viewWide - 84 * part;
        return breadth - (low ? 84 * part : viewTall + 72 * part);
    }
    property list<rect> views: []
    property list<point> said: []
    property list<point> seals: []
    property real end: lead

    function measure(): void {
        const found = {
            views: [],
            said: [],
            seals: []
        };
        let end = lead;
        for (let at = 0; at < words.count; ++at)
            end = across ? goAcross(at, found) : goDown(at, found);
        views = found.views;
        said = found.said;
        seals = found.seals;
        course.end = end;
    }

    function painted(at: int): bool {
        return ((paintings.itemAt(at) as Painting)?.source.toString() ?? "") !== "";
    }

    function size(at: int): size {
        return Qt.size(words.itemAt(at)?.implicitWidth ?? 0, words.itemAt(at)?.implicitHeight ?? 0);
    }

    // How much room what is said at a stop has
    function room(at: int): real {
        return beside(at) ? breadth - viewWide - taken - 44 * part : wordsRoom;
    }

    function beside(at: int): bool {
        return !across && at === 0 && taken > 0;
    }

    function goDown(at: int, found: var): real {
        const left = at % 2 === 0;
        const gap = 34 * part;
        const tall = painted(at) ? viewTall : 0;
        const before = found.seals[at - 1]?.y ?? -9999;
        const above = at > 0 ? found.said[at - 1].y + size(at - 1).height + gap : lead - early;
        const top = Math.max(above, at === 1 && beside(0) ? lead : 0, before + 300 * part - tall);
        const seal = top + tall + 8 * part;
        const said = Math.max(before + 172 * part, at > 0 ? 0 : lead - early);
        found.views.push(Qt.rect(left ? 0 : breadth - viewWide, top, viewWide, tall));
        found.seals.push(Qt.point(left ? viewWide * 0.42 : breadth - viewWide * 0.42, seal));
        found.said.push(Qt.point(beside(at) ? viewWide + 22 * part : left ? breadth - wordsRoom : 0, said));
        return Math.max(seal + 56 * part, said + size(at).height) + gap;
    }

    function goAcross(at: int, found: var): real {
        const high = low || at % 2 === 0;
        // On its way down the river passes between words and view, on its way up between view and words.
        const channel = 104 * part;
        const gap = (low ? 44 : 30) * part;
        const wide = painted(at) ? viewWide : Theme.target;
        const before = found.views[at - 1] ?? Qt.rect(lead - gap, 0, 0, 0);
        const free = at > 0 ? found.said[at - 1].x + size(at - 1).width + (high ? gap : channel) : lead;
        const x = Math.max(free, before.x + before.width - (low ? 0 : wide * 0.2), at > 0 ? found.seals[at - 1].x + 150 * part : lead);
        const y = high ? 0 : breadth - viewTall - 62 * part;
        const seal = Qt.point(x + wide * 0.5, y + viewTall + (low ? 34 : 12) * part);
        const said = low ? x + wide + 24 * part : at > 0 ? Math.max(before.x + before.width + (high ? channel : gap), high ? 0 : free) : x + 20 * part;
        found.views.push(Qt.rect(x, y, wide, viewTall));
        found.seals.push(seal);
        found.said.push(Qt.point(said, low ? 0 : high ? viewTall + 72 * part : 0));
        return Math.max(x + wide, said + size(at).width) + channel;
    }

    // Where the river bends on its way to a stop, from the stop before or from where it comes out of the mist
    function bends(at: int): list<point> {
        const to = seals[at];
        const view = views[at];
        const from = at > 0 ? seals[at - 1] : Qt.point(0, 0);
        const before = at > 0 ? views[at - 1] : view;
        if (!to || !view || !from || !before)
            return []; // while things find their places
        if (!across) {
            const left = at % 2 === 0;
            const channel = left ? viewWide + 42 * part : breadth - viewWide - 42 * part;
            const away = left ? 1 : -1;
            const edge = left ? breadth : 0;
            const bank = Qt.point(left ? viewWide * 0.86 : breadth - viewWide * 0.86, to.y - 26 * part);
            const low = [Qt.point(channel - away * 6 * part, to.y - 110 * part), bank, to];
            const down = to.y - from.y > 470 * part ? [Qt.point(channel - away * 2 * part, (from.y + to.y) / 2 + 40 * part), ...low] : low;
            if (at === 0)
                return view.height > 0 ? [Qt.point(viewWide * 0.88, to.y - 96 * part), bank, to] : [Qt.point(viewWide * 0.86, to.y + 6 * part), to];
            return [from, Qt.point(edge - away * viewWide * 0.2, from.y + 36 * part), Qt.point(edge - away * viewWide * 0.24, from.y + 92 * part), Qt.point(channel + away * 40 * part, from.y + 138 * part), ...down];
        }
        if (at === 0 && !painted(0))
            return [Qt.point(view.x - 20 * part, to.y + 8 * part), to];
        if (at === 0)
            return [Qt.point(view.x + view.width * 0.12, to.y - 80 * part), Qt.point(view.x + view.width * 0.24, to.y - 14 * part), to];
        if (low)
            return [from, Qt.point(from.x + (to.x - from.x) * 0.3, from.y + 14 * part), Qt.point(from.x + (to.x - from.x) * 0.68, from.y - 12 * part), to];
        const turn = at % 2 === 1 ? Math.max(said[at - 1].x + size(at - 1).width + 55 * part, from.x + 90 * part) : Math.min(before.x + before.width + 55 * part, to.x - 60 * part);
        const way = to.y > from.y ? 1 : -1;
        return [from, Qt.point(turn - 34 * part, from.y + way * 34 * part), Qt.point(turn, (from.y + to.y) / 2), Qt.point(turn + 34 * part, to.y - way * 34 * part), to];
    }

    onBreadthChanged: Qt.callLater(measure)
    onLeadChanged: Qt.callLater(measure)
    onEarlyChanged: Qt.callLater(measure)
    onTakenChanged: Qt.callLater(measure)
    onAcrossChanged: Qt.callLater(measure)
}
