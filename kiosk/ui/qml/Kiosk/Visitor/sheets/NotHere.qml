import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What was held up to the reader leads nowhere here: said kindly, and how to go on.
BottomSheet {
    id: sheet

    required property string why // "unknown" here, or "unread"

    heading: sheet.why === "unread" ? qsTr("This code could not be read") : qsTr("This one is not in our book")

    StyledText {
        width: parent.width
        text: {
            if (sheet.why === "unread")
                return qsTr("Hold the packet a little further away, the bars straight in front of the reader, and try once more.");
            return qsTr("Its number is not among the goods of this house. Our staff will gladly tell you more.");
        }
        horizontalAlignment: Text.AlignHCenter
    }
    BoardButton {
        width: parent.width
        height: Theme.pill
        glyph: "check"
        text: qsTr("All right")
        strong: true
        onClicked: sheet.closed()
    }
}
