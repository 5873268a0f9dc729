import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Things on the list whose time on show has just ended: said once, when the list is looked at.
BottomSheet {
    id: sheet

    required property TakeAway takeaway

    heading: qsTr("No longer on show")

    StyledText {
        width: parent.width
        text: qsTr("On show until just now, and so no longer on your list: %1.").arg(sheet.takeaway.gone)
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
