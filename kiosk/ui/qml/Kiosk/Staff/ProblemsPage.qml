import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// What is wrong on this machine, and how to mend it.
ScrollArea {
    id: page

    required property Problems problems

    head: Theme.small
    spacing: Theme.gap

    SettingRow {
        label: qsTr("Nothing is wrong on this machine.")
        visible: page.problems.amount === 0
    }
    Repeater {
        model: page.problems.problems

        SettingRow {
            required property string sentence

            label: sentence
            strong: true
        }
    }
    StyledText {
        width: parent.width
        text: qsTr("The display carries on. After changing kiosk.toml, restart on the Program page.")
        color: Theme.soft
        visible: page.problems.amount > 0
    }
}
