pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The things of the list on cords, a row of slips each. A cord goes from edge to edge of the glass, or begins (`studded`) at
// a stud of brass.
Item {
    id: line

    required property TakeAway takeaway
    required property Visit visit
    property real beyond: 0 // how far the cords go on at both ends
    property bool studded: false
    property real sight: Theme.unit * 132 * Theme.headScale // how wide a thing's picture is
    readonly property real least: Math.max(Theme.unit * (Theme.upright ? 178 : 200) * Theme.headScale, Theme.target * 1.9)
    readonly property int across: Math.max(2, Math.floor((width + Theme.gap) / (least + Theme.gap)))
    readonly property real cell: Math.floor((width - (across - 1) * Theme.gap) / across)
    readonly property real drop: Math.round(Theme.unit * 22)
    readonly property real apart: Math.max(Theme.wideGap, Theme.gap + Math.round(Theme.unit * 30)) // no peg of another row shows below a row
    readonly property real first: under(1) - apart // how high the first row is

    function under(row: int): real {
        let y = 0;
        for (let at = 0; at < row; ++at)
            y += drop + (levels.rows[at] ?? 0) + apart;
        return y;
    }

    implicitHeight: under(levels.rows.length) - (levels.rows.length > 0 ? apart : 0) + Theme.small
    visible: takeaway.count > 0

    RowHeights {
        id: levels

        of: slips
        across: line.across
    }
    Repeater {
        model: levels.rows.length

        HempCord {
            id: cord

            required property int index

            x: line.studded ? -Theme.small : -line.beyond
            y: line.under(index) + Math.round(Theme.unit * 14)
            width: line.width + line.beyond - x

            PieceImage {
                x: -Math.round(width / 2)
                y: Math.round((cord.height - height) / 2)
                piece: line.studded ? "peg" : ""
            }
        }
    }
    Repeater {
        id: slips

        model: line.takeaway.entries
        onItemAdded: levels.measure()
        onItemRemoved: levels.measure()

        PeggedSlip {
            required property int index
            required property string kind
            required property string key

            x: index % line.across * (line.cell + Theme.gap)
            y: line.under(Math.floor(index / line.across)) + line.drop
            width: line.cell
            sight: line.sight
            height: Math.max(implicitHeight, levels.tallest(index))
            onImplicitHeightChanged: levels.measure()
            onClicked: line.visit.open(kind, key)
            onTaken: line.takeaway.toggle(kind, key)
        }
    }
}
