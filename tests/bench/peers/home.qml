import QtQuick

// The doors in front of the mountains.
Item {
    id: page

    required property var content
    required property string key

    signal opened(string page, string key)

    Image {
        width: 1080
        height: 1920
        source: "file://" + page.content.scene
    }
    Text {
        x: 160
        y: 50
        text: page.content.name
        font.pixelSize: 32
        color: "#223"
    }
    Text {
        x: 160
        y: 96
        text: page.content.where
        font.pixelSize: 26
        color: "#667"
    }
    Column {
        x: 63
        y: 236

        Repeater {
            model: page.content.title.split("")

            Text {
                required property string modelData

                height: 162
                text: modelData
                font.pixelSize: 122
                color: "#223"
            }
        }
    }
    Column {
        x: 232
        y: 240

        Repeater {
            model: page.content.tagline.split("")

            Text {
                required property string modelData

                height: 46
                text: modelData
                font.pixelSize: 34
                color: "#667"
            }
        }
    }
    Repeater {
        model: page.content.zones

        Rectangle {
            id: door

            required property var modelData
            required property int index

            x: 63 + index * 244
            y: 895
            width: 224
            height: 524
            radius: 8
            color: area.pressed ? "#d9cfb8" : "#fbf8f0"

            Column {
                x: 20
                y: 40

                Repeater {
                    model: door.modelData.name.split("")

                    Text {
                        required property string modelData

                        height: 50
                        text: modelData
                        font.pixelSize: 50
                        color: "#223"
                    }
                }
            }
            Image {
                x: 20
                y: 240
                width: 184
                height: 184
                source: door.modelData.picture ? "file://" + door.modelData.picture : ""
                sourceSize.width: 184
                fillMode: Image.PreserveAspectFit
            }
            Text {
                x: 20
                y: 434
                text: door.modelData.second
                font.pixelSize: 26
                color: "#667"
            }
            Text {
                x: 20
                y: 474
                text: door.modelData.count + " 件"
                font.pixelSize: 26
                color: "#667"
            }
            MouseArea {
                id: area

                anchors.fill: parent
                onClicked: page.opened("grid", door.modelData.key)
            }
        }
    }
    Repeater {
        model: ["产地地图", "山海故事", "搜索"]

        Rectangle {
            required property string modelData
            required property int index

            x: 63 + index * 325
            y: 1656
            width: 304
            height: 92
            radius: 46
            color: "#fbf8f0"

            Text {
                anchors.centerIn: parent
                text: parent.modelData
                font.pixelSize: 34
                color: "#223"
            }
        }
    }
}
