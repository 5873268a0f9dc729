pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The routes as tallies that hang from a pole: in one row that is drawn sideways, or (`wraps`) from poles one below the other.
Flickable {
    id: rack

    required property RouteList routes
    required property string chosen
    property bool wraps: false
    property int letters: 9
    property real margin: Theme.margin
    readonly property real apart: Math.max(Theme.small, Math.ceil(Theme.mm(3)) + 2)
    readonly property real drop: Math.round(Theme.unit * (wraps && !Theme.upright ? 28 : 40)) // how far below a pole's top its tallies begin
    readonly property real least: Theme.upright ? hung.broad : Theme.unit * (wraps ? 224 : 284 * Theme.headScale)
    readonly property int across: {
        if (!wraps)
            return Math.max(1, routes.count);
        const most = Math.max(1, Math.floor((width - 2 * margin + apart) / (least + apart)));
        return Math.max(1, Math.ceil(routes.count / Math.max(1, Math.ceil(routes.count / most))));
    }
    readonly property real cell: {
        const room = Math.floor((width - 2 * margin + apart) / across) - apart;
        return Math.max(least, Math.min(room, least * 1.35));
    }
    readonly property real rise: hung.tall + drop + Theme.small
    readonly property real whole: Math.ceil(hung.count / across) * rise + Theme.small // all its rows, however high it is itself

    signal picked(string key)

    implicitHeight: rise
    contentWidth: wraps ? width : Math.max(width, hung.x + hung.width + margin)
    contentHeight: wraps ? whole : height
    flickableDirection: wraps ? Flickable.VerticalFlick : Flickable.HorizontalFlick
    interactive: contentWidth > width || contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Repeater {
        model: Math.ceil(hung.count / rack.across)

        BambooPole {
            required property int index

            x: rack.margin / 2
            y: index * rack.rise + Theme.tiny
            width: rack.contentWidth - rack.margin
        }
    }
    Item {
        id: hung

        property real tall: 0
        property real broad: 0
        readonly property int count: tallies.count
        readonly property int row: Math.min(rack.across, count)

        // All are as tall as the tallest and as broad as the broadest: the row is level.
        function level() {
            const all = Array.from({
                length: tallies.count
            }, (_, at) => tallies.itemAt(at));
            tall = Math.max(0, ...all.map(tally => tally?.implicitHeight ?? 0));
            broad = Math.max(0, ...all.map(tally => tally?.implicitWidth ?? 0));
        }

        x: Math.max(rack.margin, Math.round((rack.width - width) / 2))
        width: row * (rack.cell + rack.apart) - rack.apart

        Repeater {
            id: tallies

            model: rack.routes
            onItemAdded: hung.level()
            onItemRemoved: hung.level()

            RouteTally {
                required property int index

                x: index % rack.across * (rack.cell + rack.apart)
                y: Math.floor(index / rack.across) * rack.rise + rack.drop
                width: rack.cell
                height: Math.max(implicitHeight, hung.tall)
                close: rack.wraps
                letters: rack.letters
                on: rack.chosen === key
                onImplicitHeightChanged: hung.level()
                onImplicitWidthChanged: hung.level()
                onClicked: rack.picked(key)
            }
        }
    }
}
