import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What one can do with a product: put it on the list, and see what else comes from where it comes from.
Flow {
    id: deeds

    required property Showroom showroom
    required property Visit visit
    required property string from
    readonly property ProductRecord product: showroom.product

    spacing: Theme.gap

    ListButton {
        takeaway: deeds.showroom.takeaway
        kind: "product"
        key: deeds.product.key
    }
    PillButton {
        width: Math.min(implicitWidth, parent.width)
        visible: deeds.product.others > 0
        text: qsTr("%n more from %1", "", deeds.product.others).arg(deeds.from)
        glyph: "map-pin"
        onClicked: deeds.visit.open("place", deeds.product.place)
    }
}
