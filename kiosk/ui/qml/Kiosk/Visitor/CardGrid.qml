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
    readonly property int across: Math.max(2, Math.floor((width + Theme.gap) / (Theme.unit * 290 * Theme.headScale)))
    readonly property real cell: Math.floor((width - (across - 1) * Theme.gap) / across)

    visible: cards.count > 0
    spacing: Theme.gap

    SectionHeading {
        width: parent.width
        text: grid.heading
        visible: grid.heading !== ""
    }
    Grid {
        columns: grid.across
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: grid.cards

            Tile {
                required property int index
                required property string kind
                required property string key

                width: grid.cell
                height: implicitHeight
                visible: index < grid.most
                onClicked: grid.visit.open(kind, key)
            }
        }
    }
}
