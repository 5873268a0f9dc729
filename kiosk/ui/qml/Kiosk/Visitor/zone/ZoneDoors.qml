pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The doors of the zones in the middle of `room`: side by side, or in two rows where their gates would stand narrow in one;
// now and then a leaf of one stirs.
Item {
    id: doors

    required property Showroom showroom
    required property real room
    property bool resting: false // nothing stirs
    property bool settled: false // each door stands where it will
    readonly property list<ZoneDoor> every: {
        const found = [];
        for (let at = 0; at < shown.count; ++at)
            found.push(shown.itemAt(at) as ZoneDoor);
        return found;
    }
    readonly property bool ready: every.every(door => door?.ready === true)
    readonly property real foot: Math.max(0, ...every.map(door => door?.wordy ?? 0))
    readonly property real lettering: Math.min(...every.map(door => door?.fits ?? 0))
    readonly property bool fitting: every.every(door => door?.fitting === true)
    readonly property real spacing: Math.ceil(Theme.mm(3.1)) // no more: the eaves of gates nearly meet
    readonly property real between: Math.max(Theme.small, spacing) // of two rows
    readonly property int rows: {
        if (shown.count < 4)
            return 1;
        const [one, two] = [1, 2].map(lines => Math.min(cellOf(lines), levelOf(lines)));
        if (Math.min(one, two) < Theme.mm(20.5))
            return two > one ? 2 : 1;
        return standing(2) > 1.06 * standing(1) ? 2 : 1;
    }
    readonly property int cells: cellsOf(rows)
    readonly property real cell: cellOf(rows)
    readonly property real level: levelOf(rows)

    signal touched(through: ZoneDoor)

    function cellsOf(lines: int): int {
        return Math.max(3, Math.ceil(shown.count / lines));
    }

    function cellOf(lines: int): real {
        return (room - spacing * (cellsOf(lines) - 1)) / cellsOf(lines);
    }

    function levelOf(lines: int): real {
        return (height - (lines - 1) * between) / lines;
    }

    // Whether a door is low: its name beside its gate, where there is room for it.
    function lying(lines: int): bool {
        return levelOf(lines) < Theme.unit * 340 && cellOf(lines) > levelOf(lines) * (lines > 1 ? 1.15 : 0.6);
    }

    // How wide a gate stands in so many rows, less where its name has little room.
    function standing(lines: int): real {
        const [wide, high] = [cellOf(lines), levelOf(lines)];
        if (lying(lines))
            return high * 0.47 * Math.min(1, (wide - high * 0.47) / (Theme.unit * 110));
        return Math.min(wide, (high - Theme.unit * 100 * Theme.textScale) * 0.47) * Math.min(1, wide / (Theme.unit * 150));
    }

    // Where a door stands: the last row, which may hold fewer, in the middle under the first.
    function spot(at: int): point {
        const line = Math.floor(at / cells);
        const held = Math.min(cells, shown.count - line * cells);
        const wide = held * cell + (held - 1) * spacing;
        return Qt.point((width - wide) / 2 + (at % cells) * (cell + spacing), line * (level + between));
    }

    width: Math.min(cells, shown.count) * (cell + spacing) - spacing
    Component.onCompleted: {
        every.forEach(door => door?.layOut());
        settled = true;
    }

    Repeater {
        id: shown

        model: doors.showroom.zones

        ZoneDoor {
            id: door

            required property int index
            readonly property point spot: doors.spot(index)

            x: spot.x
            y: spot.y
            width: doors.cell
            height: doors.level
            low: doors.lying(doors.rows)
            foot: doors.foot
            lettering: doors.lettering
            shown: doors.fitting
            settled: doors.settled
            onClicked: doors.touched(door)
        }
    }
    Timer {
        property int turn: 0

        interval: Theme.lull
        repeat: true
        running: doors.visible && doors.ready && !doors.resting && !Theme.reducedMotion
        onTriggered: {
            doors.every[turn % Math.max(1, doors.every.length)]?.stir();
            turn += 1;
        }
    }
}
