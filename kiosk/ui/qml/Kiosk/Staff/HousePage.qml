import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Opening hours, the quiet while, loudness, and the display while closed.
ScrollPaper {
    id: page

    required property House house

    head: Theme.small
    spacing: Theme.gap

    SettingRow {
        label: page.house.trouble
        strong: true
        visible: page.house.trouble !== ""
    }
    SettingRow {
        label: qsTr("Always open")
        note: qsTr("Otherwise a calm page is shown outside the hours below.")

        Toggle {
            on: page.house.always
            says: qsTr("Always open")
            onClicked: page.house.open_always(!page.house.always)
        }
    }
    SettingRow {
        label: qsTr("Opens at")

        Stepper {
            enabled: !page.house.always
            what: qsTr("Opens at")
            value: page.house.start
            onMoved: steps => page.house.move_start(steps)
        }
    }
    SettingRow {
        label: qsTr("Closes at")

        Stepper {
            enabled: !page.house.always
            what: qsTr("Closes at")
            value: page.house.end
            onMoved: steps => page.house.move_end(steps)
        }
    }
    SettingRow {
        label: qsTr("Display off while closed")
        note: qsTr("A minute after the last touch the screen goes black; a touch lights it.")

        Toggle {
            on: page.house.displayOff
            says: qsTr("Display off while closed")
            onClicked: page.house.turn_display_off(!page.house.displayOff)
        }
    }
    SettingRow {
        label: qsTr("Quiet while")
        note: qsTr("Seconds without a touch before the kiosk asks whether somebody is there.")

        Stepper {
            what: qsTr("Quiet while")
            value: qsTr("%1 s").arg(page.house.idle)
            onMoved: steps => page.house.move_idle(steps)
        }
    }
    SettingRow {
        label: qsTr("Loudness")
        note: page.house.audible ? "" : qsTr("This machine has no sound device.")

        Stepper {
            visible: page.house.audible
            what: qsTr("Loudness")
            value: page.house.volume + " %"
            onMoved: steps => page.house.move_volume(steps)
        }
    }
    SettingRow {
        label: qsTr("As installed")
        note: {
            if (page.house.asInstalled)
                return qsTr("Hours and quiet while are those of kiosk.toml.");
            return qsTr("Take the hours and the quiet while from kiosk.toml again.");
        }

        PillButton {
            text: qsTr("Take them")
            visible: !page.house.asInstalled
            onClicked: page.house.forget()
        }
    }
}
