pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The beginning of a route's scroll on paper that goes down: its name at the right on a slip where it stands, and beside it
// the preface and how one gets there; else the name and below it the preface. What comes next may begin `early` at the left.
Item {
    id: head

    required property RouteRecord route
    readonly property bool told: title.standing // whether it says how one gets there
    readonly property real early: title.standing ? Math.max(0, height - words.y - words.height) : 0

    implicitHeight: title.standing ? Math.max(title.height, words.y + words.height) : words.y + words.height

    RouteTitle {
        id: title

        x: standing ? parent.width - width : 0
        route: head.route
        tall: Theme.unit * 490
        wide: head.width - 2 * padding
    }
    Column {
        id: words

        y: title.standing ? Theme.small : title.height + Theme.gap
        width: head.width - (title.standing ? title.width + Theme.wideGap : 0)
        spacing: Theme.gap

        RoutePreface {
            width: parent.width
            route: head.route
        }
        Loader {
            width: parent.width
            active: head.told
            visible: active
            sourceComponent: RouteAccess {
                route: head.route
            }
        }
    }
}
