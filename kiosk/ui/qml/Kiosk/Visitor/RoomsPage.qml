pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The themed tea rooms, each in its own palette.
Page {
    id: page

    readonly property ZoneRecord zone: showroom.zone

    paper: scroll

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
    }
    Scroll {
        id: scroll

        anchors.fill: parent

        PageHeading {
            width: parent.width
            text: qsTr("Themed tea rooms")
            second: qsTr("%n room(s), each with its tea, its craft and its light", "", page.showroom.rooms.count)
            tone: Theme.contrast ? Theme.ink : Theme.tone("rooms")
        }
        Grid {
            id: grid

            columns: page.wide ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                model: page.showroom.rooms

                RoomPanel {
                    width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    height: implicitHeight
                    onClicked: page.visit.open("room", key)
                }
            }
        }
    }
}
