import QtQuick

// A button of the bar.
Rectangle {
    id: button

    property alias text: words.text

    signal clicked

    width: 118
    height: 128
    color: area.pressed ? "#d9cfb8" : "transparent"

    Text {
        id: words

        anchors.centerIn: parent
        font.pixelSize: 28
        color: "#223"
    }
    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: button.clicked()
    }
}
