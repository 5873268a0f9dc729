import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The name in the visitor's language, the other name beside it, and the seal of its geographical indication.
Item {
    id: head

    required property ProductRecord product
    readonly property string gloss: Theme.gloss(product.name)
    readonly property string other: product.second + (Theme.language === "zh-CN" || product.pinyin === "" ? "" : "  " + product.pinyin)

    implicitHeight: Math.max(names.implicitHeight, seals.height)

    Column {
        id: names

        width: parent.width - (seals.width > 0 ? seals.width + Theme.gap : 0)
        spacing: Theme.tiny

        PageHeading {
            width: parent.width
            text: Theme.stem(head.product.name)
            second: head.other
            secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
        }
        StyledText {
            width: parent.width
            text: head.gloss
            color: Theme.soft
            lineHeight: 1.2
            visible: text !== ""
        }
        StyledText {
            width: parent.width
            text: head.product.soldOut ? qsTr("Sold out at the moment") : qsTr("An example, not a product on sale")
            color: Theme.seal
            visible: head.product.soldOut || head.product.illustrative
        }
    }
    Row {
        id: seals

        anchors.right: parent.right
        y: Theme.tiny
        spacing: Theme.small

        Seal {
            text: Theme.language === "zh-TW" ? "地理標示" : "地理标志"
            tongue: Theme.language === "zh-TW" ? "zh-TW" : "zh-CN"
            side: Theme.unit * 86
            filled: false
            visible: head.product.protectedOrigin
            Accessible.name: qsTr("Geographical indication")
        }
        Seal {
            text: Theme.language === "zh-TW" ? "非遺技藝" : "非遗技艺"
            tongue: Theme.language === "zh-TW" ? "zh-TW" : "zh-CN"
            side: Theme.unit * 86
            filled: false
            visible: head.product.heritage
            Accessible.name: qsTr("Intangible heritage craft")
        }
    }
}
