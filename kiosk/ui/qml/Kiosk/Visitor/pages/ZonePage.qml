pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One area of the showroom: a painted heading, ways to narrow it, and everything in it.
Page {
    id: page

    readonly property ZoneRecord zone: showroom.zone
    readonly property int across: Math.max(2, Math.floor(grid.width / (Theme.unit * 320 * Theme.headScale)))

    paper: grid

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
    }
    Component {
        id: head

        ZoneHead {
            zone: page.zone
        }
    }
    ScrollArea {
        id: side

        width: page.width * 0.38
        height: page.height
        visible: page.wide

        Loader {
            width: parent.width
            sourceComponent: page.wide ? head : null
        }
    }
    ScrollHint {
        z: 1
        paper: grid
        anchors.fill: grid
        anchors.rightMargin: -Theme.margin + Theme.gap
    }
    GridView {
        id: grid

        x: page.wide ? side.width : Theme.margin
        width: page.width - x - Theme.margin + Theme.gap
        height: page.height
        topMargin: Theme.wideGap
        bottomMargin: Theme.wideGap
        cellWidth: Math.floor(width / page.across)
        cellHeight: Math.round(cellWidth * 0.82 + Theme.bodySize * (Theme.upright ? 3.6 : 5.4) + Theme.captionSize * (Theme.upright ? 3.9 : 2.8) + Theme.gap)
        reuseItems: true
        // Nothing is made ahead of time: Qt 6.11.3 asks for rows in the making of a list that became shorter (QTBUG-46487),
        // and a view that goes while it knows of one ends the program (QQuickItemView's destructor, unrequestedItems).
        cacheBuffer: 0
        boundsBehavior: Flickable.DragAndOvershootBounds
        model: page.zone.products
        header: page.wide ? null : head
        onHeaderChanged: page.settle()

        delegate: Item {
            id: cell

            required property string kind
            required property string key
            required property string name
            required property string second
            required property string note
            required property string tone
            required property url picture
            required property string tint
            required property bool solid
            required property point middle
            required property bool soldOut
            required property bool proposed

            width: grid.cellWidth
            height: grid.cellHeight

            Tile {
                width: parent.width - Theme.gap
                height: parent.height - Theme.gap
                name: cell.name
                second: cell.second
                note: cell.note
                tone: cell.tone
                picture: cell.picture
                tint: cell.tint
                solid: cell.solid
                middle: cell.middle
                soldOut: cell.soldOut
                proposed: cell.proposed
                fixed: true
                onClicked: page.visit.open(cell.kind, cell.key)
            }
        }
    }
}
