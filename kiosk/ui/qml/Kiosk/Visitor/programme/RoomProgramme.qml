pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is on in one tea room, the next first.
Column {
    id: list

    required property Programme programme

    spacing: Theme.gap
    visible: programme.inRoom.count > 0

    SectionHeading {
        width: parent.width
        text: qsTr("What is on here")
    }
    Repeater {
        model: list.programme.inRoom

        ListRow {
            required property string kind
            required property string key
            required property string begins
            required property string moment

            width: list.width
            below: moment
            onClicked: list.programme.open(kind, key, begins)
        }
    }
}
