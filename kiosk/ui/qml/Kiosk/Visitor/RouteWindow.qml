import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A window onto the map, just large enough for one route, which draws itself when it comes into view.
Rectangle {
    id: frame

    required property Atlas atlas
    required property RouteRecord route
    readonly property real spanX: Math.max(0.12, route.boxRight - route.boxLeft)
    readonly property real spanY: Math.max(0.12, route.boxBottom - route.boxTop) * atlas.aspect
    readonly property real fit: Math.min(width * 0.76 / spanX, height * 0.76 / spanY, width * 3.2)
    readonly property string shown: route.key

    function kept(room: real, length: real, middle: real): real {
        const at = room / 2 - middle * length;
        return length < room ? (room - length) / 2 : Math.max(room - length, Math.min(0, at));
    }

    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.hair
    border.color: Theme.hairline
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
        atlas: frame.atlas
        route: frame.route
        places: false
    }
    Words {
        x: Theme.small
        y: parent.height - height - Theme.tiny
        text: qsTr("Schematic, not to scale")
        role: Words.Caption
        font.pixelSize: Theme.unit * 20
        lineHeight: 1
    }
}
