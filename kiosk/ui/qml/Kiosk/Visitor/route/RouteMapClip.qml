pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// A window onto the map, just large enough for one route, which draws itself when it comes into view.
Rectangle {
    id: frame

    required property MapRecord map
    required property RouteRecord route
    readonly property real spanX: Math.max(0.12, route.boxRight - route.boxLeft)
    readonly property real spanY: Math.max(0.12, route.boxBottom - route.boxTop) * map.aspect
    readonly property real fit: Math.min(width * most / spanX, height * most / spanY, width * 3.2)
    // How much of the window the route may take up; its marks are as large as ever.
    readonly property real most: 0.8
    // The height at which the map is as wide as the window.
    readonly property real filling: width * spanY / most
    readonly property string shown: route.key

    function kept(room: real, length: real, middle: real): real {
        const at = room / 2 - middle * length;
        return length < room ? (room - length) / 2 : Math.max(room - length, Math.min(0, at));
    }

    radius: Theme.radius
    color: Theme.paper
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The route on the map")
    onShownChanged: sheet.draw()
    Component.onCompleted: sheet.draw()

    MapSheet {
        id: sheet

        x: frame.kept(frame.width, width, (frame.route.boxLeft + frame.route.boxRight) / 2)
        y: frame.kept(frame.height, height, (frame.route.boxTop + frame.route.boxBottom) / 2)
        width: frame.fit
        map: frame.map
        route: frame.route

        MapTowns {
            anchors.fill: parent
            map: frame.map
            route: frame.route
            seen: Qt.rect(-sheet.x, -sheet.y, frame.width, note.y)
        }
    }
    Repeater {
        model: [sheet.x, sheet.x + sheet.width]

        Rectangle {
            id: edge

            required property int index
            required property real modelData

            x: edge.index === 0 ? modelData - 1 : modelData - width + 1
            width: Theme.unit * 90
            height: frame.height
            visible: modelData > 0 && modelData < frame.width
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: edge.index === 0 ? frame.color : Theme.clear
                }
                GradientStop {
                    position: 1
                    color: edge.index === 0 ? Theme.clear : frame.color
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: frame.radius
        color: Theme.clear
        border.width: Theme.hair
        border.color: Theme.hairline
    }
    MapNote {
        id: note

        color: Theme.veil
    }
}
