import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The question after a quiet while: a ring counts down, and any touch keeps everything.
BottomSheet {
    id: sheet

    required property Visit visit

    heading: qsTr("Are you still there?")

    Item {
        width: parent.width
        height: ring.height

        CountdownRing {
            id: ring

            anchors.horizontalCenter: parent.horizontalCenter
            rest: sheet.visit.secondsLeft / Math.max(1, sheet.visit.countdown)

            StyledText {
                anchors.centerIn: parent
                text: sheet.visit.secondsLeft
                role: StyledText.Title
                lineHeight: 1
            }
        }
    }
    StyledText {
        width: parent.width
        text: qsTr("Touch anywhere to continue. Otherwise the screen goes back to the start and your list is cleared.")
        horizontalAlignment: Text.AlignHCenter
    }
    BoardButton {
        width: parent.width
        height: Theme.pill
        glyph: "check"
        text: qsTr("I am still here")
        strong: true
        onClicked: sheet.closed()
    }
    BoardButton {
        width: parent.width
        height: Theme.pill
        glyph: "house"
        text: qsTr("I have finished")
        onClicked: sheet.visit.reset()
    }
}
