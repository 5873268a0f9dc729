pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The further stops of a route in their order, in even rows, as large as their places allow.
Grid {
    id: stops

    required property list<string> names // of all, the first among them
    required property list<url> pictures

    readonly property int amount: Math.max(0, names.length - 1)
    readonly property real least: Theme.unit * (Theme.upright ? 168 : 190) * Theme.textScale // that a place is broad
    readonly property int fitting: Math.max(1, Math.floor((width + columnSpacing) / (least + columnSpacing)))
    readonly property int deep: Math.max(1, Math.ceil(amount / fitting))
    readonly property real cell: Math.min(Theme.unit * 400, Math.floor((width - (columns - 1) * columnSpacing) / columns))

    columns: Math.max(1, Math.ceil(amount / deep))
    columnSpacing: Theme.small
    rowSpacing: Theme.small

    Repeater {
        model: stops.amount

        StripStop {
            required property int index

            width: stops.cell
            ordinal: index + 2
            name: stops.names[index + 1] ?? ""
            picture: stops.pictures[index + 1] ?? ""
            last: index === stops.amount - 1
        }
    }
}
