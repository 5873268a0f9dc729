pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What fits, side by side on one board with the reasons below; one below the other where words need the width.
Item {
    id: shelf

    required property SuggestionList suggestions
    required property ChooseWords words
    required property bool abreast
    readonly property int across: 3
    readonly property real cell: abreast ? Math.floor((width - (across - 1) * Theme.gap) / across) : width
    readonly property real thing: abreast ? cell : Math.min(width * 0.4, Theme.unit * 300)
    readonly property real stand: Math.round(thing * Theme.shelfHeight * (abreast ? 0.84 : 1)) // lower, so that the reasons stand whole

    signal wanted(string key)

    // Slips begin on one line, below the longest name, and end on one.
    function level() {
        let tall = 0;
        let long = 0;
        for (let at = 0; at < places.count; ++at) {
            const place = places.itemAt(at) as SuggestedThing;
            tall = Math.max(tall, place?.upper ?? 0);
            long = Math.max(long, place?.said ?? 0);
        }
        grid.upper = tall;
        grid.lower = long;
    }

    implicitHeight: grid.height

    ShelfBoard {
        y: shelf.stand
        width: shelf.width
        visible: shelf.abreast
    }
    Grid {
        id: grid

        property real upper: 0
        property real lower: 0

        columns: shelf.abreast ? shelf.across : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.pace

        Repeater {
            id: places

            model: shelf.suggestions
            onItemAdded: shelf.level()
            onItemRemoved: shelf.level()

            SuggestedThing {
                width: shelf.cell
                stand: shelf.stand
                thing: shelf.thing
                below: shelf.abreast
                least: grid.upper
                tallest: grid.lower
                words: shelf.words
                onUpperChanged: shelf.level()
                onSaidChanged: shelf.level()
                onWanted: shelf.wanted(key)
            }
        }
    }
}
