import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Opening hours, the quiet while, loudness, and the display while closed.
ScrollArea {
    id: page

    required property ShowroomSettings settings
    required property AheadChoice ahead

    head: Theme.small
    spacing: Theme.gap

    SettingRow {
        label: page.settings.trouble
        strong: true
        visible: page.settings.trouble !== ""
    }
    SettingRow {
        label: qsTr("Always open")
        note: qsTr("Otherwise a calm page is shown outside the hours below.")

        Toggle {
            on: page.settings.always
            says: qsTr("Always open")
            onClicked: page.settings.set_always_open(!page.settings.always)
        }
    }
    SettingRow {
        label: qsTr("More detailed opening hours are set: %1. They stay as they are; change them in kiosk.toml.").arg(page.settings.longer)
        visible: page.settings.longer !== ""
    }
    SettingRow {
        label: qsTr("Opens at")
        visible: page.settings.longer === ""

        Stepper {
            enabled: !page.settings.always
            what: qsTr("Opens at")
            value: page.settings.start
            onMoved: steps => page.settings.move_start(steps)
        }
    }
    SettingRow {
        label: qsTr("Closes at")
        visible: page.settings.longer === ""

        Stepper {
            enabled: !page.settings.always
            what: qsTr("Closes at")
            value: page.settings.end
            onMoved: steps => page.settings.move_end(steps)
        }
    }
    SettingRow {
        label: qsTr("Display off while closed")
        note: qsTr("A minute after the last touch the screen goes black; a touch lights it.")

        Toggle {
            on: page.settings.displayOff
            says: qsTr("Display off while closed")
            onClicked: page.settings.turn_display_off(!page.settings.displayOff)
        }
    }
    SettingRow {
        label: qsTr("Idle time")
        note: qsTr("Seconds without a touch before the kiosk asks whether somebody is there.")

        Stepper {
            what: qsTr("Idle time")
            value: qsTr("%1 s").arg(page.settings.idle)
            onMoved: steps => page.settings.move_idle(steps)
        }
    }
    SettingRow {
        label: qsTr("Volume")
        note: page.settings.audible ? "" : qsTr("This machine has no sound device.")

        Stepper {
            visible: page.settings.audible
            what: qsTr("Volume")
            value: page.settings.volume + " %"
            onMoved: steps => page.settings.move_volume(steps)
        }
    }
    SettingRow {
        label: qsTr("As installed")
        note: {
            if (page.settings.asInstalled)
                return qsTr("Hours and idle time are those of kiosk.toml.");
            return qsTr("Use the hours and the idle time of kiosk.toml again.");
        }

        PillButton {
            text: qsTr("Use them")
            visible: !page.settings.asInstalled
            onClicked: page.settings.reset()
        }
    }
    AheadRows {
        ahead: page.ahead
    }
}
