import QtQuick

// Everything of a zone.
Item {
    id: page

    required property var content
    required property string key
    readonly property var zone: content.zones.find(zone => zone.key === page.key)

    signal opened(string page, string key)

    GridView {
        x: 63
        width: 975
        height: parent.height
        cellWidth: 325
        cellHeight: 493
        clip: true
        model: page.zone.products
        reuseItems: true
        header: Item {
            width: 954
            height: 686

            Text {
                y: 60
                text: page.zone.name
                font.pixelSize: 90
                color: "#223"
            }
            Text {
                y: 200
                width: parent.width
                text: page.zone.summary
                font.pixelSize: 34
                wrapMode: Text.Wrap
                color: "#223"
            }
        }
        delegate: Item {
            id: cell

            required property var modelData

            width: 325
            height: 493

            Card {
                width: 304
                height: 472
                row: cell.modelData
                onClicked: page.opened("product", cell.modelData.key)
            }
        }
    }
}
