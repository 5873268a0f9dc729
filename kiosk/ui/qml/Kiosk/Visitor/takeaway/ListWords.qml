import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is said of the list: how much is on it and what becomes of it; and what empties it, or leads on where it is empty.
Column {
    id: words

    required property Showroom showroom
    required property Visit visit
    readonly property TakeAway takeaway: showroom.takeaway

    spacing: Theme.pace

    StyledText {
        width: parent.width
        text: qsTr("%n thing(s) to take along", "", words.takeaway.count)
        role: StyledText.Heading
        visible: words.takeaway.count > 0
    }
    StyledText {
        width: parent.width
        text: {
            if (words.takeaway.link !== "")
                return qsTr("Nothing is stored here; the list is cleared when you leave.");
            return qsTr("Show this list to our staff; it is cleared when you leave.");
        }
        visible: words.takeaway.count > 0
        lineHeight: 1.25
    }
    StyledText {
        width: parent.width
        text: qsTr("Press “Add to my list” on a product, a place or a route, and it is painted here.")
        visible: words.takeaway.count === 0
        lineHeight: 1.25
    }
    PillButton {
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Empty the list")
        glyph: "x"
        visible: words.takeaway.count > 0
        onClicked: words.takeaway.clear()
    }
    PillButton {
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("To the doors")
        glyph: "house"
        strong: true
        visible: words.takeaway.count === 0
        onClicked: words.visit.home()
    }
}
