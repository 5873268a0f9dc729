pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One way to narrow a zone: its name and its choices, in as many lines as they need.
Flow {
    id: narrow

    required property string heading
    required property ChoiceList choices
    required property string chosen
    property color tone: Theme.seal

    signal picked(string key)

    spacing: Theme.gap

    Words {
        height: Theme.chip
        text: narrow.heading
        role: Words.Caption
        verticalAlignment: Text.AlignVCenter
        visible: narrow.choices.count > 1
        lineHeight: 1
    }
    Repeater {
        model: narrow.choices.count > 1 ? narrow.choices : null

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
}
