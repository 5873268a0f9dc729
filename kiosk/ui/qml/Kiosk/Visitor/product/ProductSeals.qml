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
        text: Theme.language === "zh-TW" ? "地理標示" : "地理标志"
        tongue: Theme.language === "zh-TW" ? "zh-TW" : "zh-CN"
        side: seals.side
        filled: false
        visible: seals.product.protectedOrigin
        Accessible.name: qsTr("Geographical indication")
    }
    Seal {
        text: Theme.language === "zh-TW" ? "非遺技藝" : "非遗技艺"
        tongue: Theme.language === "zh-TW" ? "zh-TW" : "zh-CN"
        side: seals.side
        filled: false
        visible: seals.product.heritage
        Accessible.name: qsTr("Intangible heritage craft")
    }
}
