import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One line of a page: what it is about, a note below, and at its end what can be pressed.
PaperPanel {
    id: line

    required property string label
    property string note: ""
    property bool strong: false

    default property alias parts: row.data

    width: parent ? parent.width : 0
    implicitHeight: Math.max(words.height, row.height) + 2 * Theme.small

    Column {
        id: words

        x: Theme.pace
        anchors.verticalCenter: parent.verticalCenter
        width: row.x - 2 * x
        spacing: Theme.tiny / 2

        StyledText {
            width: parent.width
            text: line.label
            color: line.strong ? Theme.seal : Theme.ink
            lineHeight: 1.2
        }
        StyledText {
            width: parent.width
            text: line.note
            role: StyledText.Caption
            lineHeight: 1.25
            visible: text !== ""
        }
    }
    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
    }
}
