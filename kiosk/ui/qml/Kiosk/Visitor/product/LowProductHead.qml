import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The head of a product in the band of reach, where a page is low: its name and what one can do, and left of them its picture,
// unless that stands on the glass above.
Row {
    id: band

    required property Showroom showroom
    required property Visit visit
    required property string from
    required property real least
    required property bool shown // above
    readonly property ProductRecord product: showroom.product

    leftPadding: hero.visible ? 0 : Theme.margin
    spacing: Theme.wideGap

    ProductHero {
        id: hero

        width: parent.width * 0.36
        height: band.least
        showroom: band.showroom
        // Where there are several pictures, one leafs through them here.
        visible: !band.shown || band.product.pictures.count > 1
        onBrewWanted: band.visit.open(band.product.made, band.product.key)
    }
    Column {
        width: parent.width - (hero.visible ? hero.width + parent.spacing : parent.leftPadding) - Theme.margin
        topPadding: Theme.pace
        spacing: Theme.gap

        ProductName {
            width: parent.width
            product: band.product
        }
        ProductActions {
            width: parent.width
            showroom: band.showroom
            visit: band.visit
            from: band.from

            PillButton {
                width: Math.min(implicitWidth, parent.width)
                text: hero.making
                glyph: "droplet"
                visible: band.product.made !== "" && !hero.visible
                onClicked: hero.brewWanted()
            }
        }
    }
}
