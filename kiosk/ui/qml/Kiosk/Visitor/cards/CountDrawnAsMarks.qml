pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A figure drawn as a figure: the number large, what it counts, and as many red marks as it says.
Column {
    id: figure

    required property real amount
    required property bool more
    required property string caption
    readonly property int step: {
        if (amount <= 20)
            return 1;
        if (amount <= 200)
            return 10;
        if (amount <= 2000)
            return 100;
        return 1000;
    }
    readonly property int marks: Math.ceil(amount / step) + (more ? 1 : 0)

    spacing: Theme.tiny
    Accessible.role: Accessible.StaticText
    Accessible.name: digits.text + (more ? "+ " : " ") + caption

    Row {
        StyledText {
            id: digits

            text: figure.amount.toLocaleString(Qt.locale("en"), "f", 0)
            role: StyledText.Display
            color: Theme.seal
            font.pixelSize: Math.min(Theme.unit * 92, figure.width / (text.length + (figure.more ? 1 : 0)) / 0.6)
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.ignored: true
        }
        StyledText {
            text: "+"
            role: StyledText.Title
            color: Theme.seal
            font.pixelSize: Theme.unit * 56
            lineHeight: 1
            visible: figure.more
            Accessible.ignored: true
        }
    }
    StyledText {
        width: parent.width
        text: figure.caption
        color: Theme.ink
        lineHeight: 1.2
        Accessible.ignored: true
    }
    Flow {
        width: Math.min(parent.width, Theme.unit * 260)
        topPadding: Theme.tiny
        spacing: Theme.unit * 7

        Repeater {
            model: figure.marks

            Rectangle {
                required property int index
                readonly property bool part: (index + 1) * figure.step > figure.amount

                width: Theme.unit * (18 + index * 7 % 3)
                height: Theme.unit * 19
                radius: Theme.unit * (7 + index * 5 % 3)
                rotation: index * 11 % 7 - 3
                antialiasing: true
                color: Theme.seal
                opacity: part ? 0.4 : 1
            }
        }
    }
    StyledText {
        width: parent.width
        text: qsTr("One mark is %1").arg(figure.step.toLocaleString(Qt.locale("en"), "f", 0))
        role: StyledText.Caption
        visible: figure.step > 1
        lineHeight: 1.2
        Accessible.ignored: true
    }
}
