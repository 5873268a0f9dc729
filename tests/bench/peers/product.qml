import QtQuick

// A product.
Item {
    id: page

    required property var content
    required property string key
    readonly property var product: content.products[key]

    signal opened(string page, string key)

    Flickable {
        anchors.fill: parent
        contentHeight: column.y + column.height + 60

        Image {
            width: 1080
            height: 700
            source: "file://" + page.content.header
            sourceSize.width: 1080
            fillMode: Image.PreserveAspectCrop
        }
        Image {
            x: 240
            width: 600
            height: 700
            source: page.product.picture ? "file://" + page.product.picture : ""
            sourceSize.width: 600
            fillMode: Image.PreserveAspectFit
        }
        Column {
            id: column

            x: 63
            y: 740
            width: 954
            spacing: 36

            Text {
                text: page.product.name
                font.pixelSize: 84
                color: "#223"
            }
            Text {
                text: page.product.second
                font.pixelSize: 34
                color: "#667"
            }
            Text {
                width: parent.width
                text: page.product.summary
                font.pixelSize: 34
                lineHeight: 1.6
                wrapMode: Text.Wrap
                color: "#223"
            }
            Row {
                spacing: 21

                Repeater {
                    model: page.product.facts

                    Rectangle {
                        id: fact

                        required property var modelData

                        width: 304
                        height: 120
                        radius: 8
                        color: "#fbf8f0"
                        border.color: "#ddd4c0"

                        Text {
                            x: 20
                            y: 16
                            text: fact.modelData[0]
                            font.pixelSize: 26
                            color: "#667"
                        }
                        Text {
                            x: 20
                            y: 58
                            text: fact.modelData[1]
                            font.pixelSize: 34
                            color: "#223"
                        }
                    }
                }
            }
            Repeater {
                model: [page.product.tasting, page.product.use].concat(page.product.marks)

                Text {
                    required property string modelData

                    width: 954
                    text: modelData
                    font.pixelSize: 34
                    lineHeight: 1.6
                    wrapMode: Text.Wrap
                    color: "#223"
                }
            }
            Grid {
                columns: 3
                spacing: 21

                Repeater {
                    model: page.product.same

                    Card {
                        required property var modelData

                        width: 304
                        height: 472
                        row: modelData
                        onClicked: page.opened("product", modelData.key)
                    }
                }
            }
        }
    }
}
