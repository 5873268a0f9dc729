pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One way to narrow a zone: its name and its choices, in as many lines as they need. Folded, it is one chip that names
// them and counts them, so that the things themselves come before the ways to choose among them.
Flow {
    id: narrow

    required property string heading
    required property ChoiceList choices
    required property string chosen
    property color tone: Theme.seal
    property bool folded: false

    signal picked(string key)
    signal unfolded

    spacing: Theme.gap

    StyledText {
        height: Theme.chip
        text: narrow.heading
        role: StyledText.Caption
        verticalAlignment: Text.AlignVCenter
        visible: narrow.choices.count > 1 && !narrow.folded
        lineHeight: 1
    }
    Repeater {
        model: narrow.choices.count > 1 && !narrow.folded ? narrow.choices : null

        Chip {
            required property string key
            required property string name
            required amount

            most: narrow.width
            text: name
            on: narrow.chosen === key
            tone: narrow.tone
            onClicked: narrow.picked(key)
        }
    }
    Chip {
        text: narrow.heading
        amount: narrow.choices.count
        glyph: "chevron-down"
        visible: narrow.folded && narrow.choices.count > 1
        onClicked: narrow.unfolded()
    }
}
