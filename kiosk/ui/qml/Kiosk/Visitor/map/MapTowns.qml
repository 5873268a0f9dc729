pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The counties' names on a route's small map, to find one's way by: only those that stand in view whole. They cannot be pressed.
Item {
    id: towns

    required property MapRecord map
    required property RouteRecord route
    property rect seen: Qt.rect(0, 0, width, height)
    readonly property real nameSize: Math.round(Theme.unit * (Theme.upright ? 32 : 27))
    readonly property string measures: [width, Theme.unit, Theme.language, route.key].join()

    function orient() {
        if (width > 0)
            map.arrangement.orient(width, Theme.unit, nameSize, Theme.upright, Theme.headline(Theme.language));
    }

    onMeasuresChanged: Qt.callLater(orient)

    Repeater {
        model: towns.map.arrangement.towns

        SpotMark {
            required property real mapX
            required property real mapY
            required property rect press

            x: Math.round(mapX * towns.width + press.x)
            y: Math.round(mapY * towns.height + press.y)
            width: press.width
            height: press.height
            hold: Qt.point(-press.x, -press.y)
            enabled: false
            visible: named && x >= towns.seen.x && y >= towns.seen.y && x + width <= towns.seen.x + towns.seen.width && y + height <= towns.seen.y + towns.seen.height
            Accessible.ignored: true
        }
    }
}
