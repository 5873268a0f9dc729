pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Facts in rows of equal boxes; each row is as tall as its tallest.
Grid {
    id: grid

    required property list<string> labels
    required property list<string> values
    property int fewest: 2
    readonly property int most: Math.max(fewest, Math.min(labels.length, Math.floor((width + Theme.gap) / (Theme.bodySize * (Theme.upright ? 5.8 : 7)))))
    readonly property int across: labels.length === 4 && most === 3 ? 2 : most
    readonly property real cell: (width - (across - 1) * columnSpacing) / across

    columns: across
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    RowHeights {
        id: levels

        of: boxes
        across: grid.across
    }
    Repeater {
        id: boxes

        model: grid.labels.length
        onItemAdded: levels.measure()

        FactBox {
            required property int index

            width: grid.cell
            height: Math.max(implicitHeight, levels.tallest(index))
            label: grid.labels[index] ?? ""
            value: grid.values[index] ?? ""
            onImplicitHeightChanged: levels.measure()
        }
    }
}
