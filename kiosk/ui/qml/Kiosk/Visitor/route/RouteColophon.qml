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
    required property bool prefaced // whether it says what one sees, too
    required property bool told // whether how one gets there was said before
    property Component more: null
    readonly property real column: across ? Theme.unit * 480 * (1 + (prefaced ? 0.6 * Theme.textSize : 0)) : width
    // The summary fits into one column.
    readonly property real letter: Theme.bodySize * (Theme.upright || Theme.language === "ko" ? 1 : 0.54)
    readonly property real reading: across ? Math.max(column, route.summary.length * letter * Theme.bodySize * 3 / Math.max(1, height)) : width

    flow: across ? Flow.TopToBottom : Flow.LeftToRight
    spacing: Theme.wideGap

    Loader {
        width: colophon.reading
        active: colophon.prefaced
        visible: active
        sourceComponent: RoutePreface {
            route: colophon.route
        }
    }
    Loader {
        width: colophon.column
        active: !colophon.told
        visible: active
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
        visible: !colophon.prefaced // a low page has no room for it
        width: colophon.across ? Math.round(colophon.height * 0.9) : colophon.column
        height: colophon.across ? colophon.height : Math.round(Theme.unit * 640)
        map: colophon.showroom.map
        route: colophon.route
    }
}
