import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What one can do with a packet: put it on the list, see what it is a packet of, who made it, how its label is read.
Flow {
    id: deeds

    required property Showroom showroom
    required property Visit visit
    readonly property GoodsRecord goods: showroom.goods

    spacing: Theme.gap

    ListButton {
        visible: deeds.goods.shown
        takeaway: deeds.showroom.takeaway
        kind: "goods"
        key: deeds.goods.key
    }
    PillButton {
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("About %1").arg(Theme.stem(deeds.goods.productName))
        glyph: "leaf"
        onClicked: deeds.visit.open("product", deeds.goods.product)
    }
    PillButton {
        width: Math.min(implicitWidth, parent.width)
        visible: deeds.goods.maker !== ""
        text: deeds.goods.makerName
        glyph: "house"
        says: qsTr("Its maker: %1").arg(text)
        onClicked: deeds.visit.open("maker", deeds.goods.maker)
    }
    PillButton {
        width: Math.min(implicitWidth, parent.width)
        visible: deeds.goods.primer !== ""
        text: qsTr("How to read this label")
        glyph: "zoom-in"
        onClicked: deeds.visit.open("primer", deeds.goods.primer)
    }
}
