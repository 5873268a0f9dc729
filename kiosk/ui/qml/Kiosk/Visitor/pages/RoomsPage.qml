pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The themed tea rooms, each in its own palette.
Page {
    id: page

    readonly property ZoneRecord zone: showroom.zone

    paper: chapter.paper

    Landscape {
        anchors.fill: parent
        showroom: page.showroom
        faint: true
        opacity: page.wide ? 0.55 : 0.85
    }
    TitledPage {
        id: chapter

        anchors.fill: parent
        text: qsTr("Themed tea rooms")
        second: qsTr("%n room(s), each with its tea, its craft and its light", "", page.showroom.rooms.count)
        tone: Theme.contrast ? Theme.ink : Theme.tone("rooms")
        spacing: Theme.gap

        Grid {
            id: grid

            readonly property int lines: Math.ceil(page.showroom.rooms.count / columns)
            readonly property real share: (page.height - y - Theme.wideGap - (page.wide ? Theme.wideGap : Theme.margin)) / Math.max(1, lines) - Theme.gap

            columns: page.wide ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                model: page.showroom.rooms

                RoomPanel {
                    width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    height: Math.max(implicitHeight, grid.share)
                    onClicked: page.visit.open("room", key)
                }
            }
        }
    }
}
