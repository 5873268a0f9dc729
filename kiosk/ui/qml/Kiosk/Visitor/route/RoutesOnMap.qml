import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The way from the routes to the map: the map itself as a small scroll on the wall, as large as `room` allows, its words on a
// slip below it.
Pressable {
    id: way

    required property MapRecord map
    required property RouteRecord route // which the map wants; none is drawn
    required property size room
    readonly property real sheetWide: Math.floor(Math.max(1, Math.min(room.width - 2 * scroll.edge, (room.height - slip.height - 2 * scroll.rod) / Math.max(0.1, map.aspect))))

    text: qsTr("See them on the map")
    says: text
    implicitWidth: room.width
    implicitHeight: scroll.height + slip.height + Theme.small

    background: Item {}
    contentItem: Item {
        UprightScroll {
            id: scroll

            anchors.horizontalCenter: parent.horizontalCenter
            width: sheet.width + 2 * edge
            height: sheet.height + 2 * rod

            MapSheet {
                id: sheet

                x: scroll.edge
                y: scroll.rod
                width: way.sheetWide
                map: way.map
                route: way.route
                stops: false
                part: 0
            }
        }
        PaperSlip {
            id: slip

            anchors.horizontalCenter: parent.horizontalCenter
            y: scroll.height + Theme.small
            width: Math.min(parent.width, said.implicitWidth + 2 * Theme.pace)
            height: Math.max(Theme.unit * 56, said.height + 2 * Theme.tiny)

            StyledText {
                id: said

                width: parent.width
                anchors.centerIn: parent
                text: way.text
                font.pixelSize: Math.round(Math.min(Theme.bodySize, Theme.unit * 34)) // the map needs the room
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.1
            }
        }
    }
}
