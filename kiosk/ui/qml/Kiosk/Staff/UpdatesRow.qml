import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// How new content comes by itself: when it was asked for last, and what is wrong.
Column {
    id: rows

    required property NetworkUpdates updates

    spacing: Theme.gap
    visible: updates.used

    SectionHeading {
        width: parent.width
        text: qsTr("From the office")
    }
    SettingRow {
        label: rows.updates.trouble === "" ? qsTr("New content comes by itself") : rows.updates.trouble
        note: rows.updates.asked === "" ? "" : qsTr("Asked %1; publication %2 of channel %3").arg(rows.updates.asked).arg(rows.updates.number).arg(rows.updates.channel)
        strong: rows.updates.trouble !== ""
    }
}
