import QtQuick

// A thing in a grid.
Rectangle {
    id: card

    required property var row

    signal clicked

    radius: 8
    color: area.pressed ? "#d9cfb8" : "#fbf8f0"
    border.color: "#ddd4c0"

    Image {
        x: 14
        y: 14
        width: parent.width - 28
        height: Math.round(width * 0.82)
        source: card.row.picture ? "file://" + card.row.picture : ""
        sourceSize.width: width
        fillMode: Image.PreserveAspectFit
        asynchronous: true
    }
    Text {
        x: 14
        y: card.height * 0.52
        width: parent.width - 28
        text: card.row.name
        font.pixelSize: 40
        elide: Text.ElideRight
        color: "#223"
    }
    Text {
        x: 14
        y: card.height * 0.64
        width: parent.width - 28
        text: card.row.second
        font.pixelSize: 26
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        color: "#667"
    }
    Text {
        x: 14
        y: card.height * 0.83
        text: card.row.note
        font.pixelSize: 26
        color: "#667"
    }
    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: card.clicked()
    }
}
