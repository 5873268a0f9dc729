import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// A route on the free glass above the band of reach: its name, and below that the luggage tag with its code beside its map.
Item {
    id: glass

    required property Showroom showroom
    required property RouteRecord route
    readonly property bool coded: route.link !== ""

    RouteTitle {
        id: title

        x: Theme.margin
        y: Theme.gap
        route: glass.route
        tall: Theme.unit * 260
        wide: glass.width - 2 * Theme.margin - 2 * padding
    }
    RouteTag {
        id: tag

        x: Theme.margin
        y: Math.round(map.y + (map.height - height) / 2)
        width: Math.max(least, Theme.unit * 400)
        route: glass.route
        codeSide: glass.showroom.codes.route
        narrow: true
        visible: glass.coded
    }
    RouteMapClip {
        id: map

        x: glass.coded ? tag.x + tag.width + Theme.gap : Theme.margin
        y: title.y + title.height + Theme.gap
        width: glass.width - x - Theme.margin
        height: Math.round(glass.height - y - Theme.gap)
        map: glass.showroom.map
        route: glass.route
    }
}
