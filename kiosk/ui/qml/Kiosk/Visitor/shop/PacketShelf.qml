pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A product's packets that can be bought here, side by side on boards.
Column {
    id: shop

    required property PacketList packets
    readonly property int most: Math.max(2, Math.floor((width + Theme.gap) / (Theme.unit * 300 * Theme.textScale)))
    readonly property int across: Math.max(2, Math.min(most, packets.count === 4 ? 2 : 3, packets.count))
    readonly property real cell: Math.floor((width - (across - 1) * Theme.gap) / across)
    readonly property real stand: Math.round(Math.min(cell * 0.6, Theme.unit * 230))

    signal picked(string key)

    spacing: Theme.small

    SectionHeading {
        width: parent.width
        text: qsTr("In the showroom")
    }
    Item {
        width: parent.width
        height: rows.height

        RowHeights {
            id: levels

            of: slips
            across: shop.across
        }
        Repeater {
            model: Math.ceil(shop.packets.count / shop.across)

            ShelfBoard {
                required property int index

                y: (slips.itemAt(index * shop.across)?.y ?? 0) + shop.stand
                width: Math.min(shop.across, shop.packets.count) * (shop.cell + Theme.gap) - Theme.gap
            }
        }
        Grid {
            id: rows

            columns: shop.across
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                id: slips

                model: shop.packets
                onItemAdded: levels.measure()
                onItemRemoved: levels.measure()

                PacketSlip {
                    required property int index
                    required property string key

                    width: shop.cell
                    height: Math.max(implicitHeight, levels.tallest(index))
                    stand: shop.stand
                    onImplicitHeightChanged: levels.measure()
                    onClicked: shop.picked(key)
                }
            }
        }
    }
}
