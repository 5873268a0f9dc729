import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The words of a product where a page is low and lies: the code on its tag, and beside it the name and what one can do.
Column {
    id: head

    required property Showroom showroom
    required property Visit visit
    required property string from
    readonly property ProductRecord product: showroom.product

    spacing: Theme.gap

    Row {
        width: parent.width
        leftPadding: Theme.contrast ? 0 : Theme.unit * 52 // for the twine
        spacing: Theme.gap

        LuggageTag {
            id: tag

            pegged: true

            CodePatch {
                link: head.product.link
                code: head.product.code
                side: head.showroom.codes.product
            }
        }
        Column {
            width: parent.width - parent.leftPadding - tag.width - parent.spacing
            spacing: Theme.gap

            PageHeading {
                width: parent.width
                text: Theme.stem(head.product.name)
            }
            ProductActions {
                width: parent.width
                showroom: head.showroom
                visit: head.visit
                from: head.from
            }
        }
    }
    ProductName {
        width: parent.width
        product: head.product
        crowned: true
    }
}
