pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// What is written at the end of a route's scroll: what was not said at its beginning, its other texts and its map.
// Where the paper goes `across`, it stands in columns.
Flow {
    id: colophon

    required property Showroom showroom
    required property RouteRecord route
    required property bool across
    required property bool mapped
    property Component more: null
    readonly property real column: across ? Theme.unit * 480 * (1 + 0.6 * Theme.textSize) : width
    // The summary fits into one column.
    readonly property real letter: Theme.bodySize * (Theme.upright || Theme.language === "ko" ? 1 : 0.54)
    readonly property real reading: across ? Math.max(column, route.summary.length * letter * Theme.bodySize * 3 / Math.max(1, height)) : width

    flow: across ? Flow.TopToBottom : Flow.LeftToRight
    spacing: Theme.wideGap

    Loader {
        width: colophon.reading
        sourceComponent: RoutePreface {
            route: colophon.route
        }
    }
    Loader {
        width: colophon.column
        sourceComponent: RouteAccess {
            route: colophon.route
        }
    }
    Loader {
        active: colophon.more !== null
        visible: active
        sourceComponent: colophon.more
    }
    Repeater {
        model: colophon.route.sections

        TextSection {
            width: colophon.column
        }
    }
    RouteMapClip {
        visible: colophon.mapped
        width: colophon.across ? Math.round(colophon.height * 0.9) : colophon.column
        height: colophon.across ? colophon.height : Math.round(Theme.unit * 640)
        map: colophon.showroom.map
        route: colophon.route
    }
}
