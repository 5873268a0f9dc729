import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// A day and an hour to look ahead at.
Column {
    id: rows

    required property AheadChoice ahead

    width: parent ? parent.width : 0
    spacing: Theme.gap

    SectionHeading {
        width: parent.width
        text: qsTr("Look ahead")
    }
    SettingRow {
        label: rows.ahead.words
        note: qsTr("For ten minutes the kiosk shows itself as it will be then; nothing is counted.")

        PillButton {
            text: qsTr("Show it")
            onClicked: rows.ahead.begin()
        }
    }
    SettingRow {
        label: qsTr("Day")

        Stepper {
            what: qsTr("Day")
            value: rows.ahead.day
            onMoved: steps => rows.ahead.move_day(steps)
        }
    }
    SettingRow {
        label: qsTr("Week")

        Stepper {
            what: qsTr("Week")
            value: rows.ahead.day
            onMoved: steps => rows.ahead.move_day(7 * steps)
        }
    }
    SettingRow {
        label: qsTr("Hour")

        Stepper {
            what: qsTr("Hour")
            value: rows.ahead.hour
            onMoved: steps => rows.ahead.move_hour(steps)
        }
    }
}
