pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The product's pictures on a breath of landscape: leaf through by swiping or by the arrows, pinch to look closer.
Item {
    id: hero

    required property Showroom showroom
    readonly property ProductRecord product: showroom.product
    readonly property bool wide: width * 1.05 < height

    Image {
        anchors.fill: parent
        source: hero.wide ? hero.showroom.headerWide : hero.showroom.headerTall
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom
        asynchronous: true
        visible: !Theme.contrast
    }
    ListView {
        id: pages

        anchors.fill: parent
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.turn
        boundsBehavior: Flickable.DragAndOvershootBounds
        interactive: count > 1
        model: hero.product.pictures
        clip: true

        delegate: Item {
            id: leaf

            required property url large
            required property string tint

            width: pages.width
            height: pages.height

            Painting {
                id: painting

                readonly property real side: Math.min(parent.width * 0.94, parent.height * 0.94)

                width: side
                height: side
                x: (parent.width - width) / 2
                y: (parent.height - height) / 2 + Theme.unit * 20
                source: leaf.large
                tint: leaf.tint
            }
            PinchHandler {
                target: painting
                rotationAxis.enabled: false
                xAxis.enabled: false
                yAxis.enabled: false
                scaleAxis.minimum: 1
                scaleAxis.maximum: 3
                onActiveChanged: {
                    if (!active)
                        painting.scale = 1;
                }
            }
        }
    }
    Words {
        x: Theme.margin
        y: Theme.unit * 56
        width: parent.width - 2 * x
        text: hero.product.zoneName + " · " + hero.product.categoryName
        color: Theme.soft
        font.pixelSize: Math.min(Theme.bodySize, Theme.unit * 38)
        lineHeight: 1.1
    }
    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        count: pages.count
        current: pages.currentIndex
    }
    RoundButton {
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: "chevron-left"
        says: qsTr("Picture before")
        visible: pages.count > 1 && pages.currentIndex > 0
        onClicked: pages.decrementCurrentIndex()
    }
    RoundButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: "chevron-right"
        says: qsTr("Next picture")
        visible: pages.count > 1 && pages.currentIndex < pages.count - 1
        onClicked: pages.incrementCurrentIndex()
    }
}
