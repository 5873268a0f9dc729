pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor

// What a visitor opened of what is on: an event or a notice, or the whole week.
Item {
    id: sheets

    required property Showroom showroom
    required property Visit visit
    readonly property Programme programme: showroom.programme

    visible: visit.present && (programme.opened.known || programme.weekWanted)

    Loader {
        anchors.fill: parent
        active: sheets.visible && sheets.programme.opened.known
        sourceComponent: ToldSheet {
            told: sheets.programme.opened
            codeSide: sheets.showroom.codes.opened
            onClosed: sheets.programme.close()
            onWeekWanted: sheets.programme.open_week()
            onRoomWanted: room => sheets.visit.open("room", room)
            onPlaceWanted: place => sheets.visit.open("place", place)
        }
    }
    Loader {
        anchors.fill: parent
        active: sheets.visible && sheets.programme.weekWanted
        sourceComponent: WeekSheet {
            programme: sheets.programme
            onClosed: sheets.programme.close()
        }
    }
}
