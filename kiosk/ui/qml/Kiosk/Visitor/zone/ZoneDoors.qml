pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The doors of the zones side by side, in the middle of `room` where there are few; now and then a leaf of one stirs.
Row {
    id: doors

    required property Showroom showroom
    required property real room
    property bool resting: false // nothing stirs
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
    readonly property int cells: Math.max(3, shown.count)
    readonly property real cell: (room - spacing * (cells - 1)) / cells

    signal touched(through: ZoneDoor)

    spacing: Math.ceil(Theme.mm(3.1)) // no more: the eaves of gates nearly meet

    Repeater {
        id: shown

        model: doors.showroom.zones

        ZoneDoor {
            id: door

            width: doors.cell
            height: doors.height
            foot: doors.foot
            lettering: doors.lettering
            shown: doors.fitting
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
