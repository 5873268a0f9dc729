pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The in-app keypad: the letters as on a keyboard where each key can be as large as a thumb, else in the order of the
// alphabet and in more rows; and a key to take one back. Where numbers are sought, too (`numbered`), one more key shows digits.
Column {
    id: keypad

    property real tallest: Theme.unit * 130
    property real slender: 0.95 // how tall a key is for its width
    readonly property bool roomy: (width + spacing) / 10 - spacing >= Theme.mm(15)
    property bool numbered: false
    property bool digits: false
    readonly property list<string> letters: roomy ? ["qwertyuiop", "asdfghjkl", "zxcvbnm"] : ["abcdefg", "hijklmn", "opqrstu", "vwxyz"]
    readonly property list<string> lines: {
        if (!numbered || !digits)
            return letters;
        return roomy ? ["123", "456", "7890"] : ["123", "456", "789", "0"];
    }
    readonly property real erasing: {
        if (numbered)
            return roomy ? 1.4 * cell : cell;
        return roomy ? cell * 1.6 : cell * 2 + spacing;
    }
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
                width: keypad.erasing
                height: keypad.tall
                visible: keypad.numbered && row.index === keypad.lines.length - 1
                text: keypad.digits ? "abc" : "123"
                says: keypad.digits ? qsTr("Letters") : qsTr("Digits")
                onClicked: keypad.digits = !keypad.digits
            }
            KeypadKey {
                width: keypad.erasing
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
