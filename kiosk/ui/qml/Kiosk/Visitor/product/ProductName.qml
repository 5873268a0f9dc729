import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The name in the visitor's language, the other name beside it, and the seal of its geographical indication.
Item {
    id: head

    required property ProductRecord product
    property bool crowned: false // the name and its seals stand above, beside the picture
    readonly property string gloss: Theme.gloss(product.name)
    // Written in the same characters, or nearly, the Chinese name would be said twice: there its sound alone follows.
    readonly property bool same: Theme.upright && Theme.language !== "zh-CN" && !/[\u3041-\u30ff]/.test(Theme.stem(product.name))
    readonly property string other: {
        if (Theme.language === "zh-CN" || product.pinyin === "")
            return same ? "" : product.second;
        return same ? product.pinyin : product.second + "  " + product.pinyin;
    }

    implicitHeight: Math.max(names.implicitHeight, seals.visible ? seals.height : 0)

    Column {
        id: names

        width: parent.width - (seals.visible && seals.width > 0 ? seals.width + Theme.gap : 0)
        spacing: Theme.tiny

        PageHeading {
            width: parent.width
            text: Theme.stem(head.product.name)
            second: head.other
            secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
            visible: !head.crowned
        }
        StyledText {
            width: parent.width
            text: head.other
            tongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
            role: StyledText.Heading
            color: Theme.soft
            lineHeight: 1.1
            visible: head.crowned && text !== ""
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
    ProductSeals {
        id: seals

        anchors.right: parent.right
        y: Theme.tiny
        product: head.product
        visible: !head.crowned
    }
}
