pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The foremost board of a zone on wide glass: the piece of the day runs off its right end, the first things stand left of it.
Item {
    id: board

    required property ZoneRecord zone
    required property Visit visit
    required property int amount // of things left of the piece of the day
    required property real cell // how wide each of them stands
    required property real below // what hangs below the board: slips, with a price where the zone sells
    required property real most // how high the piece of the day may stand
    property DayPiece day: null
    readonly property real floor: day?.floor ?? 0

    height: Math.max((day?.implicitHeight ?? 0) + Theme.gap, amount > 0 ? floor + below + Theme.tiny : 0)

    Repeater {
        model: board.zone.inFront
        onItemAdded: (at, item) => board.day = item as DayPiece
        onItemRemoved: board.day = null

        DayPiece {
            x: board.width - width
            width: board.amount > 0 ? board.width - board.amount * board.cell : Math.round(board.width * 0.62)
            most: board.most
            before: board.amount * board.cell
            beyond: Theme.margin
            visit: board.visit
            leads: kind
            record: key
        }
    }
    Repeater {
        model: board.zone.beside

        ShelfThing {
            required property int index
            required property string kind
            required property string key

            x: index * board.cell
            width: board.cell - Theme.gap
            height: stand + board.below - Theme.gap
            stand: board.floor
            visit: board.visit
            leads: kind
            record: key
        }
    }
}
