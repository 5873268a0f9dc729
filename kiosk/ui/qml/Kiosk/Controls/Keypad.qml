pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The in-app keypad: the letters as on a keyboard where each key can be as large as a thumb, else in the order of the
// alphabet and in more rows; and a key to take one back.
Column {
    id: keypad

    property real tallest: Theme.unit * 130
    property real slender: 0.95 // how tall a key is for its width
    readonly property bool roomy: (width + spacing) / 10 - spacing >= Theme.mm(15)
    readonly property list<string> lines: roomy ? ["qwertyuiop", "asdfghjkl", "zxcvbnm"] : ["abcdefg", "hijklmn", "opqrstu", "vwxyz"]
    readonly property real cell: Math.min((width + spacing) / (roomy ? 10 : 7) - spacing, Theme.unit * 180)
    readonly property real tall: Math.min(tallest, Math.max(Theme.target, cell * slender))

    signal typed(string letter)
    signal erased
    signal cleared

    spacing: Math.max(Theme.tiny, Math.ceil(Theme.mm(3)))

    Repeater {
        model: keypad.lines

        Row {
            id: row

            required property string modelData
            required property int index

            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            spacing: keypad.spacing

            Repeater {
                model: row.modelData.split("")

                KeypadKey {
                    required property string modelData

                    width: keypad.cell
                    height: keypad.tall
                    text: modelData
                    onClicked: keypad.typed(modelData)
                }
            }
            KeypadKey {
                width: keypad.roomy ? keypad.cell * 1.6 : keypad.cell * 2 + keypad.spacing
                height: keypad.tall
                visible: row.index === keypad.lines.length - 1
                glyph: "delete"
                says: qsTr("Delete")
                onClicked: keypad.erased()
                onPressAndHold: keypad.cleared()
            }
        }
    }
}
