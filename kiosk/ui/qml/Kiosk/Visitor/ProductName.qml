import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The name in the visitor's language, the other name beside it, and the seal of its geographical indication.
Item {
    id: head

    required property ProductRecord product

    implicitHeight: Math.max(names.implicitHeight, seals.height)

    Column {
        id: names

        width: parent.width - (seals.width > 0 ? seals.width + Theme.gap : 0)
        spacing: Theme.tiny

        Words {
            width: parent.width
            text: Theme.stem(head.product.name)
            role: Words.Title
            Accessible.role: Accessible.Heading
            Accessible.name: head.product.name
        }
        Words {
            width: parent.width
            text: Theme.gloss(head.product.name)
            color: Theme.soft
            lineHeight: 1.2
            visible: text !== ""
        }
        Words {
            width: parent.width
            text: head.product.second + (Theme.language === "zh-CN" || head.product.pinyin === "" ? "" : "  " + head.product.pinyin)
            tongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
            color: Theme.soft
            lineHeight: 1.2
        }
        Words {
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
