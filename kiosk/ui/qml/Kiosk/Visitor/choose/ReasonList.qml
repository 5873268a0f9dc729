pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Why a thing is suggested, on a slip of paper: a tick before each fact that was asked for, a dash before what differs.
PaperSlip {
    id: slip

    required property list<string> asked
    required property list<string> answers
    required property list<string> facts
    required property list<string> met
    required property ChooseWords words

    implicitHeight: lines.height + 2 * padding

    Column {
        id: lines

        width: parent.width
        spacing: Theme.tiny

        Repeater {
            model: slip.asked.length

            Item {
                id: line

                required property int index
                readonly property bool fits: slip.met[index] === "1"

                width: lines.width
                height: said.height

                Icon {
                    y: Theme.tiny / 4
                    glyph: line.fits ? "check" : "minus"
                    size: Math.round(Theme.captionSize * 1.05)
                    color: line.fits ? Theme.seal : Theme.soft
                }
                StyledText {
                    id: said

                    x: Math.round(Theme.captionSize * 1.4)
                    width: parent.width - x
                    text: slip.words.reason(slip.asked[line.index] ?? "", slip.answers[line.index] ?? "", slip.facts[line.index] ?? "")
                    role: StyledText.Caption
                    color: line.fits ? Theme.ink : Theme.soft
                    lineHeight: 1.2
                    Accessible.role: Accessible.StaticText
                    Accessible.name: line.fits ? text : qsTr("Not so: %1").arg(text)
                }
            }
        }
    }
}
