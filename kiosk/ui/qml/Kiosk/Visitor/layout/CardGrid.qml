pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A few things side by side under a heading; nothing at all when there are none.
Column {
    id: grid

    required property CardList cards
    required property Visit visit
    property string heading: ""
    property int most: 60
    property int fewest: 2
    readonly property int room: Math.max(fewest, Math.floor((width + Theme.gap) / (Theme.unit * 290 * Theme.headScale)))
    readonly property int shown: Math.min(most, cards.count)
    readonly property int across: shown === 4 && room === 3 ? 2 : room
    readonly property real cell: Math.floor((width - (across - 1) * Theme.gap) / across)

    // The tiles of a grid are all as tall as the tallest.
    function level() {
        let tallest = 0;
        for (let at = 0; at < tiles.count; ++at) {
            const tile = tiles.itemAt(at);
            if (tile && at < most)
                tallest = Math.max(tallest, tile.implicitHeight);
        }
        rows.tall = tallest;
    }

    visible: cards.count > 0
    spacing: Theme.gap

    SectionHeading {
        width: parent.width
        text: grid.heading
        visible: grid.heading !== ""
    }
    Grid {
        id: rows

        property real tall: 0

        columns: grid.across
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            id: tiles

            model: grid.cards
            onItemAdded: grid.level()
            onItemRemoved: grid.level()

            Tile {
                required property int index
                required property string kind
                required property string key

                width: grid.cell
                height: Math.max(implicitHeight, rows.tall)
                visible: index < grid.most
                onImplicitHeightChanged: grid.level()
                onClicked: grid.visit.open(kind, key)
            }
        }
    }
}
