pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One area of the showroom: a painted heading, ways to narrow it, and everything in it on shelves.
Page {
    id: page

    readonly property ZoneRecord zone: showroom.zone
    readonly property bool narrow: across > 3 && !Theme.upright && Theme.slipLines < 3 // names go on in one line more
    readonly property real below: Theme.slipRoom + Math.round((zone.sells ? Theme.captionSize * 1.5 : 0) + (narrow ? Theme.bodySize * 1.4 : 0)) + Theme.gap
    readonly property real natural: grid.cellWidth * Theme.shelfHeight
    // Shelves are as high as lets the first view end with a whole one, where that is near to what suits the things on them.
    property real headed: 0 // how high what stands above them is as one comes to it
    readonly property bool fronted: wide && height > Theme.unit * 800 && zone.inFront.count > 0
    readonly property int beside: fronted ? across - 2 : 0 // so many things stand on its board beside the piece of the day
    readonly property bool shown: fronted || !wide && grid.width > Theme.unit * 800 && zone.inFront.count > 0
    readonly property string arranged: [zone.key, shown, beside].join()
    // Of the day's board and the shelf below it the one is a little higher.
    readonly property real foremost: {
        if (beside < 1)
            return height * 0.42;
        const both = height - grid.topMargin - Theme.small - 2 * (below + Theme.tiny);
        return both * 0.46 < natural * 0.66 ? height * 0.36 : Math.min(height * 0.42, both * 0.54 + Theme.shelfFloor);
    }
    readonly property real free: height - headed - grid.topMargin - Theme.small
    readonly property real fitting: free / Math.max(1, Math.round(free / (natural + below))) - below
    readonly property real stand: Math.round(fitting > natural * 0.66 && fitting < natural * 1.3 ? fitting : natural)
    readonly property int across: Math.max(2, Math.floor(grid.width / (Theme.unit * 275 * Theme.headScale)))

    function arrange() {
        zone.arrange(shown, beside);
    }

    paper: grid
    onArrangedChanged: arrange()
    Component.onCompleted: arrange()

    LitWall {
        anchors.fill: parent
    }
    Component {
        id: front

        FrontBoard {
            width: grid.width - Theme.gap + Theme.margin
            zone: page.zone
            visit: page.visit
            amount: page.beside
            cell: grid.cellWidth
            below: page.below
            most: page.foremost
            onHeightChanged: page.headed = height
        }
    }
    Component {
        id: head

        ZoneHead {
            zone: page.zone
            visit: page.visit
            paper: page.wide ? side : grid
            alone: page.wide
            onHeightChanged: if (plain && !page.wide)
                page.headed = height
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
    PaperEdge {
        anchors.left: grid.left
        anchors.right: grid.right
        anchors.bottom: grid.bottom
        z: 1
        paper: grid
        whole: page.stand !== Math.round(page.natural)
    }
    PaperEdge {
        anchors.bottom: side.bottom
        width: side.width
        z: 1
        paper: side
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
        cellHeight: Math.round(page.stand + page.below)
        reuseItems: true
        // Nothing is made ahead of time: Qt 6.11.3 asks for rows in the making of a list that became shorter (QTBUG-46487),
        // and a view that goes while it knows of one ends the program (QQuickItemView's destructor, unrequestedItems).
        cacheBuffer: 0
        boundsBehavior: Flickable.DragAndOvershootBounds
        model: page.zone.shelf
        header: {
            if (page.wide)
                return page.fronted ? front : null;
            return head;
        }
        onHeaderChanged: page.settle()

        delegate: Item {
            id: cell

            required property int index
            required property string kind
            required property string key
            required property string name
            required property string note
            required property string tone
            required property url picture
            required property string tint
            required property bool solid
            required property point middle
            required property bool soldOut
            required property bool proposed
            required property string price

            width: grid.cellWidth
            height: grid.cellHeight

            z: index % page.across // the board lies behind what stands on it

            ShelfBoard {
                y: page.stand
                width: grid.width - Theme.gap
                visible: cell.index % page.across === 0
            }
            ShelfThing {
                width: parent.width - Theme.gap
                height: parent.height - Theme.gap
                name: cell.name
                note: cell.note
                tone: cell.tone
                picture: cell.picture
                tint: cell.tint
                solid: cell.solid
                middle: cell.middle
                soldOut: cell.soldOut
                proposed: cell.proposed
                price: cell.price
                stand: page.stand
                visit: page.visit
                leads: cell.kind
                record: cell.key
            }
        }
    }
}
