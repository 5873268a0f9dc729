pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is on in the coming seven days, day by day.
BottomSheet {
    id: sheet

    required property Programme programme

    heading: qsTr("What is on")

    StyledText {
        width: parent ? parent.width : 0
        text: qsTr("Nothing is planned for the coming seven days.")
        horizontalAlignment: Text.AlignHCenter
        visible: sheet.programme.week.count === 0
    }
    Repeater {
        model: sheet.programme.week

        Column {
            id: day

            required property string kind
            required property string key
            required property string name
            required property string hours
            required property string where
            required property string begins
            required property string heading

            width: parent ? parent.width : 0
            spacing: Theme.small

            SectionHeading {
                width: parent.width
                text: day.heading
                visible: text !== ""
            }
            ListRow {
                width: parent.width
                name: day.name
                below: day.hours + (day.where === "" ? "" : " · " + day.where)
                onClicked: sheet.programme.open(day.kind, day.key, day.begins)
            }
        }
    }
    BoardButton {
        width: parent ? parent.width : 0
        height: Theme.pill
        glyph: "x"
        text: qsTr("Close")
        strong: true
        onClicked: sheet.closed()
    }
}
