pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The rooms of the house as a row of lit windows, under their zone's name.
Page {
    id: page

    readonly property ZoneRecord zone: showroom.zone
    readonly property bool proposals: showroom.rooms.proposals

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
        text: page.showroom.roomsName || qsTr("Rooms")
        second: {
            const counted = qsTr("%n room(s)", "", page.showroom.rooms.count);
            return page.proposals ? counted + " · " + qsTr("all of them proposals") : counted;
        }
        tone: Theme.contrast ? Theme.ink : Theme.tone("rooms")
        spacing: Theme.gap

        Grid {
            id: grid

            readonly property int lines: Math.ceil(page.showroom.rooms.count / columns)
            property real sign: 0
            readonly property real share: (page.height - y - Theme.wideGap - (page.wide ? Theme.wideGap : Theme.margin)) / Math.max(1, lines) - Theme.gap

            function level() {
                sign = Math.max(0, ...Array.from({
                    length: windows.count
                }, (_, at) => (windows.itemAt(at) as RoomWindow)?.signed ?? 0));
            }

            columns: page.wide ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                id: windows

                model: page.showroom.rooms
                onItemAdded: grid.level()
                onItemRemoved: grid.level()

                RoomWindow {
                    width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                    height: Math.max(implicitHeight, grid.share)
                    sign: grid.sign
                    marked: proposed && !page.proposals
                    today: page.showroom.programme.roomsToday.includes(key)
                    onSignedChanged: grid.level()
                    onClicked: page.visit.open("room", key)
                }
            }
        }
    }
}
