import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The head of a product in the band of reach, where a page is low: its picture, and beside it its name and what one can do.
Row {
    id: band

    required property Showroom showroom
    required property Visit visit
    required property string from
    required property real least

    spacing: Theme.wideGap

    ProductHero {
        width: parent.width * 0.36
        height: band.least
        showroom: band.showroom
        onBrewWanted: band.visit.open(band.showroom.product.made, band.showroom.product.key)
    }
    Column {
        width: parent.width * 0.64 - parent.spacing - Theme.margin
        topPadding: Theme.pace
        spacing: Theme.gap

        ProductName {
            width: parent.width
            product: band.showroom.product
        }
        ProductActions {
            width: parent.width
            showroom: band.showroom
            visit: band.visit
            from: band.from
        }
    }
}
