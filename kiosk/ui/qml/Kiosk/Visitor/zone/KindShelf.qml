pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The kinds of a zone as things on narrow boards, one of each: a touch leaves only its kind, another shows all again.
Flickable {
    id: shelf

    required property ChoiceList choices
    required property string chosen
    property bool wraps: false
    readonly property real least: Math.max(Theme.target, Theme.unit * (Theme.upright ? 98 : 112) * Theme.textScale)
    readonly property int amount: choices.count + 1
    readonly property real apart: Math.ceil(Theme.mm(3.1)) // what can be pressed stands so far from its neighbour
    readonly property int across: wraps ? Math.max(2, Math.floor((width + apart) / (least + apart))) : amount
    readonly property real cell: Math.max(least, Math.floor((width + apart) / Math.min(across, amount)) - apart)
    readonly property real side: Math.min(cell - Theme.small, Theme.unit * 108)

    signal picked(string key)

    implicitHeight: kinds.height
    contentWidth: kinds.width
    contentHeight: height
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    visible: choices.count > 1

    Repeater {
        model: Math.ceil(shelf.amount / shelf.across)

        ShelfBoard {
            required property int index

            y: index * (kinds.tall + kinds.rowSpacing) + shelf.side - floor * scale
            width: (Math.min(shelf.amount, shelf.across) * (shelf.cell + shelf.apart) - shelf.apart) / scale
            scale: 0.5
            transformOrigin: Item.TopLeft
        }
    }
    Grid {
        id: kinds

        property real tall: 0

        // Kinds are all as tall as the tallest: boards are level.
        function level() {
            tall = Math.max(...[all, ...Array.from({
                    length: others.count
                }, (_, at) => others.itemAt(at))].map(kind => kind?.implicitHeight ?? 0));
        }

        columns: shelf.across
        rowSpacing: Math.max(Theme.small, shelf.apart)
        columnSpacing: shelf.apart

        ShelfKind {
            id: all

            width: shelf.cell
            height: Math.max(implicitHeight, kinds.tall)
            side: shelf.side
            name: qsTr("All")
            picture: ""
            amount: -1
            on: shelf.chosen === ""
            onImplicitHeightChanged: kinds.level()
            onClicked: if (shelf.chosen !== "")
                shelf.picked(shelf.chosen)
        }
        Repeater {
            id: others

            model: shelf.choices
            onItemAdded: kinds.level()
            onItemRemoved: kinds.level()

            ShelfKind {
                required property string key

                width: shelf.cell
                height: Math.max(implicitHeight, kinds.tall)
                side: shelf.side
                on: shelf.chosen === key
                onImplicitHeightChanged: kinds.level()
                onClicked: shelf.picked(key)
            }
        }
    }
}
