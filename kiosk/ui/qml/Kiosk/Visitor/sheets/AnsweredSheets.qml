pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor

// What lies over every page until it is answered: what was held up is not here, what left the list, are you still there?
Item {
    id: sheets

    required property Showroom showroom
    required property Visit visit

    Loader {
        anchors.fill: parent
        active: visible
        visible: sheets.visit.present && sheets.visit.missing !== ""
        sourceComponent: NotHere {
            why: sheets.visit.missing
            onClosed: sheets.visit.found_none("")
        }
    }
    Loader {
        anchors.fill: parent
        active: visible
        visible: sheets.visit.present && sheets.visit.page === "takeaway" && sheets.showroom.takeaway.gone !== ""
        sourceComponent: GoneFromList {
            takeaway: sheets.showroom.takeaway
            onClosed: takeaway.forget_gone()
        }
    }
    Loader {
        anchors.fill: parent
        active: visible
        visible: sheets.visit.asking
        sourceComponent: StillThere {
            visit: sheets.visit
            onClosed: sheets.visit.touched()
        }
    }
}
