import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The seals of a product: of its geographical indication and of its heritage craft; one below the other where they stand.
Grid {
    id: seals

    required property ProductRecord product
    property real side: Theme.unit * 86
    property bool standing: false

    columns: standing ? 1 : 2
    spacing: Theme.small

    Seal {
        text: "地理标志"
        side: seals.side
        filled: false
        visible: seals.product.protectedOrigin
        Accessible.name: qsTr("Geographical indication")
    }
    Seal {
        text: "非遗技艺"
        side: seals.side
        filled: false
        visible: seals.product.heritage
        Accessible.name: qsTr("Intangible heritage craft")
    }
}
