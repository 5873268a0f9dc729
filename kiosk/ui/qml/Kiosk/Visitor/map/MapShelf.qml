pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// For hands, where the map itself hangs out of their reach: its places in a row, and its things on a board below them. A touched
// thing grows on the map above; another touch opens its page.
Item {
    id: shelf

    required property MapRecord map
    property string touched: ""

    signal placeWanted(string key)
    signal thingTouched(string key)
    signal thingWanted(string key)

    component Strip: Flickable {
        id: strip

        default property alias parts: inside.data

        width: shelf.width
        contentWidth: inside.width + 2 * Theme.gap
        flickableDirection: Flickable.HorizontalFlick
        clip: true

        Row {
            id: inside

            x: Theme.gap
            height: strip.height
            spacing: Theme.gap
        }
    }
    Strip {
        id: places

        y: Theme.gap
        height: Theme.chip

        Repeater {
            model: shelf.map.overhead.spots

            Chip {
                required property string key
                required property string name
                required property string shortName

                height: places.height
                text: shortName || Theme.stem(name)
                says: name
                Accessible.checkable: false
                onClicked: shelf.placeWanted(key)
            }
        }
    }
    ShelfBoard {
        x: -Theme.unit * 60
        y: Math.round(things.y) + things.stand
        width: shelf.width + Theme.unit * 40
    }
    Strip {
        id: things

        readonly property int lines: Theme.upright ? 2 : 3 // that a name may take
        readonly property real cell: Math.max(Theme.target, Theme.unit * (Theme.upright ? 160 : 300) * Theme.textScale)
        readonly property real slip: Theme.shelfFront + Theme.bodySize * (Theme.upright ? 1.75 : 1.3) * lines + 2 * Theme.tiny
        readonly property real stand: Math.round(Math.min(cell * 0.9, height - slip - Theme.tiny))

        y: places.y + places.height + Theme.gap
        height: shelf.height - y

        Repeater {
            model: shelf.map.overhead.things

            ShelfThing {
                id: thing

                required property string key
                required property string given
                readonly property bool chosen: shelf.touched === key

                width: things.cell
                name: given
                note: ""
                stand: things.stand
                lines: things.lines
                Accessible.description: chosen ? qsTr("Press again to open") : qsTr("Grows, and says where it is from")
                onClicked: chosen ? shelf.thingWanted(key) : shelf.thingTouched(key)
            }
        }
    }
}
