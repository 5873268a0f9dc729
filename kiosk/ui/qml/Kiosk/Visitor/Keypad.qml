pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The in-app keypad: letters in three rows, each as large as a thumb, and a key to take one back.
Column {
    id: keypad

    readonly property real cell: Math.min((width + spacing) / 10 - spacing, Theme.unit * 130)
    readonly property real tall: Math.max(Theme.target, cell * 0.95)

    signal typed(string letter)
    signal erased
    signal cleared

    spacing: Math.max(Theme.tiny, Math.ceil(Theme.mm(3)))

    Repeater {
        model: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

        Row {
            id: row

            required property string modelData
            required property int index

            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            spacing: keypad.spacing

            Repeater {
                model: row.modelData.split("")

                KeyCap {
                    required property string modelData

                    width: keypad.cell
                    height: keypad.tall
                    text: modelData
                    onClicked: keypad.typed(modelData)
                }
            }
            KeyCap {
                width: keypad.cell * 1.6
                height: keypad.tall
                visible: row.index === 2
                glyph: "delete"
                says: qsTr("Delete")
                onClicked: keypad.erased()
                onPressAndHold: keypad.cleared()
            }
        }
    }
}
