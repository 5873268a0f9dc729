pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One way to narrow a zone: its name and its choices, in as many lines as they need.
Column {
    id: narrow

    required property string heading
    required property ChoiceList choices
    required property string chosen
    property color tone: Theme.seal

    signal picked(string key)

    visible: choices.count > 1
    spacing: Theme.tiny / 2

    Words {
        text: narrow.heading
        role: Words.Caption
        lineHeight: 1.1
    }
    Flow {
        width: parent.width
        spacing: Theme.tiny

        Repeater {
            model: narrow.choices

            Chip {
                required property string key
                required property string name
                required amount

                text: name
                on: narrow.chosen === key
                tone: narrow.tone
                onClicked: narrow.picked(key)
            }
        }
    }
}
