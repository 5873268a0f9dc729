pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor

// What is said to a visitor over the page: that a code's page is not here, what left the list, whether they are still there.
Item {
    id: notes

    required property Showroom showroom
    required property Visit visit

    Loader {
        anchors.fill: parent
        active: visible
        visible: notes.visit.present && notes.visit.missing !== ""
        sourceComponent: NotHere {
            why: notes.visit.missing
            onClosed: notes.visit.found_none("")
        }
    }
    Loader {
        anchors.fill: parent
        active: visible
        visible: notes.visit.present && notes.visit.page === "takeaway" && notes.showroom.takeaway.gone !== ""
        sourceComponent: GoneFromList {
            takeaway: notes.showroom.takeaway
            onClosed: takeaway.forget_gone()
        }
    }
    Loader {
        anchors.fill: parent
        active: visible
        visible: notes.visit.asking
        sourceComponent: StillThere {
            visit: notes.visit
            onClosed: notes.visit.touched()
        }
    }
}
