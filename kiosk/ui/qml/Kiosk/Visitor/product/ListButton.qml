import QtQuick
import Kiosk.Visitor
import Kiosk.Controls

// Puts a thing on the take-away list, or takes it off.
PillButton {
    id: button

    required property TakeAway takeaway
    required property string kind
    required property string key
    readonly property bool listed: takeaway.keys.indexOf(kind + "/" + key) >= 0

    text: {
        if (listed)
            return qsTr("On my list");
        if (takeaway.full)
            return qsTr("List is full");
        return qsTr("Add to my list");
    }
    glyph: listed ? "check" : "plus"
    strong: !listed
    on: listed
    enabled: listed || !takeaway.full
    onClicked: takeaway.toggle(kind, key)
}
