pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A few things side by side under a heading, on cards or (`shelved`, for things that can stand) on boards; nothing at all
// when there are none.
Column {
    id: grid

    required property CardList cards
    required property Visit visit
    property string heading: ""
    property int most: 60
    property int fewest: 2
    property real least: Theme.unit * 290 // that a thing is broad, in the normal size of text
    property bool shelved: false
    property bool patient: false // pictures of things on boards wait
    property real glass: 0 // of a first view that is to end with a whole shelf; 0 where it need not
    readonly property real first: stage.y + rows.high // how high it is down to the end of its first row
    readonly property int room: Math.max(fewest, Math.floor((width + Theme.gap) / (least * Theme.headScale)))
    readonly property int shown: Math.min(most, cards.count)
    readonly property int across: shown === 4 && room === 3 ? 2 : room
    readonly property real cell: Math.floor((width - (across - 1) * Theme.gap) / across)

    // The entries of a grid are all as tall as the tallest.
    function level() {
        const entries = shelved ? things : tiles;
        let tallest = 0;
        for (let at = 0; at < entries.count; ++at) {
            const entry = entries.itemAt(at);
            if (entry && at < most)
                tallest = Math.max(tallest, entry.implicitHeight);
        }
        rows.tall = tallest;
    }

    // How far the tallest slip hangs down from where its board begins.
    function hang() {
        let far = 0;
        for (let at = 0; at < Math.min(most, things.count); ++at)
            far = Math.max(far, (things.itemAt(at) as ShelfThing)?.hanging ?? 0);
        rows.slips = far;
    }

    visible: cards.count > 0
    spacing: Theme.gap

    SectionHeading {
        width: parent.width
        text: grid.heading
        visible: grid.heading !== ""
    }
    Item {
        id: stage

        width: parent.width
        height: rows.height

        Repeater {
            model: grid.shelved ? Math.ceil(grid.shown / grid.across) : 0

            ShelfBoard {
                required property int index

                y: index * (rows.high + rows.rowSpacing) + rows.stand
                width: grid.across * (grid.cell + Theme.gap) - Theme.gap
            }
        }
        Grid {
            id: rows

            property real tall: 0
            property real slips: 0
            readonly property real natural: grid.cell * Theme.shelfHeight
            readonly property real free: grid.glass - stage.y + rowSpacing
            readonly property real slip: Math.max(Theme.slipRoom, slips)
            readonly property bool filling: grid.shelved && grid.glass > 0 && free > natural * 0.66 + slip + rowSpacing
            readonly property real pitch: free / Math.floor(free / (natural * 0.66 + slip + rowSpacing)) - rowSpacing
            readonly property real stand: Math.round(filling ? Math.min(natural * 1.3, pitch - slip) : natural)
            readonly property real high: Math.max(tall, filling ? Math.floor(pitch) : 0)

            columns: grid.across
            columnSpacing: Theme.gap
            rowSpacing: grid.shelved ? Theme.wideGap : Theme.gap

            Repeater {
                id: tiles

                model: grid.shelved ? null : grid.cards
                onItemAdded: grid.level()
                onItemRemoved: grid.level()

                Tile {
                    required property int index
                    required property string kind
                    required property string key

                    width: grid.cell
                    height: Math.max(implicitHeight, rows.tall)
                    visible: index < grid.most
                    visit: grid.visit
                    leads: kind
                    record: key
                    onImplicitHeightChanged: grid.level()
                }
            }
            Repeater {
                id: things

                model: grid.shelved ? grid.cards : null
                onItemAdded: grid.level()
                onItemRemoved: {
                    grid.hang();
                    grid.level();
                }

                ShelfThing {
                    required property int index
                    required property string kind
                    required property string key
                    required price

                    width: grid.cell
                    height: Math.max(implicitHeight, rows.high)
                    stand: rows.stand
                    patient: grid.patient
                    lines: 5
                    visible: index < grid.most
                    visit: grid.visit
                    leads: kind
                    record: key
                    onHangingChanged: grid.hang()
                    onImplicitHeightChanged: grid.level()
                }
            }
        }
    }
}
