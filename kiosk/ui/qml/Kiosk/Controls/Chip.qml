import QtQuick
import Kiosk.Theme

// A choice that narrows: one line, a number, filled when chosen.
Pressable {
    id: chip

    property bool on: false
    property int amount: -1
    property string glyph: ""
    // The width that it may take; a longer name goes on in a second line.
    property real most: Theme.reader
    property color tone: Theme.seal

    implicitHeight: Math.max(Theme.chip, implicitContentHeight)
    leftPadding: Theme.pace
    rightPadding: Theme.pace
    says: amount >= 0 ? text + " " + amount : text
    Accessible.checkable: true
    Accessible.checked: on

    background: PressedPaper {
        on: chip.on
        down: chip.down
        chosen: chip.tone
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.tiny

            StyledText {
                readonly property real counted: count.visible ? count.implicitWidth + row.spacing : 0
                readonly property real pictured: icon.visible ? icon.width + row.spacing : 0
                readonly property real room: chip.most - chip.leftPadding - chip.rightPadding - counted - pictured

                text: chip.text
                color: chip.on ? Theme.light : Theme.ink
                width: Math.min(implicitWidth, room)
                lineHeight: 1.1
                anchors.verticalCenter: parent.verticalCenter
            }
            StyledText {
                id: count

                text: chip.amount >= 0 ? chip.amount : ""
                visible: chip.amount >= 0
                role: StyledText.Caption
                color: chip.on ? Theme.light : Theme.soft
                lineHeight: 1
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                id: icon

                glyph: chip.glyph
                size: Math.round(Theme.icon * 0.8)
                visible: chip.glyph !== ""
                color: chip.on ? Theme.light : Theme.soft
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
