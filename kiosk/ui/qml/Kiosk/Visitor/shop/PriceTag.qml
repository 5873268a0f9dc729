import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What a packet costs, large, on its tag: for which measure, until when, and on which shelf it stands.
LuggageTag {
    id: tag

    required property GoodsRecord goods
    readonly property bool known: goods.price !== ""
    readonly property real inner: width - padding - (Theme.contrast ? padding : hole * 2)

    implicitHeight: Math.max(said.implicitHeight, place.height) + 2 * padding

    TextMetrics {
        id: natural

        text: amount.text
        font.family: amount.font.family
        font.pixelSize: Theme.titleSize
    }
    Column {
        id: said

        anchors.verticalCenter: parent.verticalCenter
        width: tag.inner - (place.visible ? place.width + Theme.gap : 0)
        spacing: Theme.tiny / 2

        StyledText {
            id: amount

            readonly property real fitting: 0.97 * width / Math.max(1, natural.advanceWidth)

            width: parent.width
            text: tag.known ? tag.goods.price : qsTr("Please ask for the price")
            role: StyledText.Title
            color: Theme.contrast || !tag.known ? Theme.ink : Qt.darker(Theme.seal, 1.35)
            font.pixelSize: Math.round(Theme.titleSize * Math.max(0.6, Math.min(tag.known ? 1 : 0.7, fitting)))
            lineHeight: 1.05
        }
        StyledText {
            width: parent.width
            text: tag.goods.measure
            color: Theme.ink
            lineHeight: 1.2
            visible: text !== ""
        }
        StyledText {
            width: parent.width
            text: qsTr("This price holds until %1").arg(tag.goods.until)
            role: StyledText.Caption
            color: Theme.ink
            lineHeight: 1.2
            visible: tag.goods.until !== ""
        }
    }
    PaperSlip {
        id: place

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(where.implicitWidth, letter.implicitWidth) + 2 * Theme.pace
        height: where.implicitHeight + letter.implicitHeight + 2 * Theme.small
        padding: Theme.small
        visible: tag.goods.shelf !== ""
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Shelf %1").arg(tag.goods.shelf)

        StyledText {
            id: where

            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Shelf")
            role: StyledText.Caption
            wrapMode: Text.NoWrap
            lineHeight: 1.1
            Accessible.ignored: true
        }
        StyledText {
            id: letter

            anchors.horizontalCenter: parent.horizontalCenter
            y: where.height
            text: tag.goods.shelf
            role: StyledText.Heading
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
