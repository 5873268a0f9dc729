pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The kinds of a zone as things on one narrow board: a touch leaves only its kind, another shows all again. What the board has
// no room for stands behind one more, that unfolds further boards.
Item {
    id: shelf

    required property ChoiceList choices
    required property string chosen
    property bool unfolded: false
    readonly property real least: Math.max(Theme.target, Theme.unit * (Theme.upright ? 98 : 112) * Theme.textScale, width > Theme.unit * 800 ? kinds.broadest * 0.8 + Theme.tiny : 0)
    readonly property int amount: choices.count + 1
    readonly property real apart: Math.ceil(Theme.mm(3.1)) // what can be pressed stands so far from its neighbour
    readonly property int across: Math.min(amount, Math.max(3, Math.floor((width + apart) / (least + apart))))
    readonly property real cell: Math.floor((width + apart) / across) - apart
    readonly property real side: Math.min(cell - Theme.small, Theme.unit * 108)
    readonly property bool folded: amount > across && !unfolded
    readonly property int stood: folded ? across - 2 : choices.count // kinds that are seen, without all of them and the one more
    readonly property real letter: Math.round(Theme.captionSize * Math.max(0.7, Math.min(Theme.upright ? 1 : 0.88, 0.98 * (cell - Theme.tiny) / Math.max(1, kinds.broadestSeen))))

    signal picked(string key)

    implicitHeight: kinds.height
    visible: choices.count > 1

    Repeater {
        model: shelf.folded ? 1 : Math.ceil(shelf.amount / shelf.across)

        ShelfBoard {
            required property int index

            y: index * (kinds.tall + kinds.rowSpacing) + shelf.side - floor * scale
            width: (shelf.across * (shelf.cell + shelf.apart) - shelf.apart) / scale
            scale: 0.5
            transformOrigin: Item.TopLeft
        }
    }
    Grid {
        id: kinds

        property real tall: 0
        property real broadest: 0
        property real broadestSeen: 0

        function seen(): list<Item> {
            return Array.from(children).filter(kind => kind instanceof ShelfKind && kind.visible);
        }

        // Kinds that are seen are as tall as the tallest of them: boards are level.
        function level() {
            tall = Math.max(0, ...seen().map(kind => kind.implicitHeight));
        }

        // All are named in letters of one size.
        function measure() {
            const every = Array.from(children).filter(kind => kind instanceof ShelfKind);
            broadest = Math.max(0, ...every.map(kind => (kind as ShelfKind).broadest));
            broadestSeen = Math.max(0, ...seen().map(kind => (kind as ShelfKind).broadest));
            if (every.some(kind => (kind as ShelfKind).on && !kind.visible))
                shelf.unfolded = true;
            level();
        }

        columns: shelf.across
        rowSpacing: Math.max(Theme.small, shelf.apart)
        columnSpacing: shelf.apart

        ShelfKind {
            id: all

            width: shelf.cell
            height: Math.max(implicitHeight, kinds.tall)
            side: shelf.side
            letter: shelf.letter
            name: qsTr("All")
            picture: ""
            amount: -1
            on: shelf.chosen === ""
            onImplicitHeightChanged: kinds.level()
            onBroadestChanged: kinds.measure()
            onClicked: if (shelf.chosen !== "")
                shelf.picked(shelf.chosen)
        }
        Repeater {
            id: others

            model: shelf.choices
            onItemAdded: kinds.measure()
            onItemRemoved: kinds.measure()

            ShelfKind {
                required property string key
                required property int index

                width: shelf.cell
                height: Math.max(implicitHeight, kinds.tall)
                side: shelf.side
                letter: shelf.letter
                on: shelf.chosen === key
                visible: index < shelf.stood
                onImplicitHeightChanged: kinds.level()
                onBroadestChanged: kinds.measure()
                onVisibleChanged: kinds.measure()
                onClicked: shelf.picked(key)
            }
        }
        ShelfKind {
            id: more

            width: shelf.cell
            height: Math.max(implicitHeight, kinds.tall)
            side: shelf.side
            letter: shelf.letter
            name: qsTr("More")
            picture: ""
            amount: shelf.choices.count - shelf.stood
            glyph: "chevron-down"
            visible: shelf.folded
            onClicked: shelf.unfolded = true
        }
    }
}
