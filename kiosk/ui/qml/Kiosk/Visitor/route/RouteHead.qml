import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The beginning of a route's scroll on paper that goes down: its name on a slip. Where it stands, at the right, the journey
// begins beside it, so much `early`.
Item {
    id: head

    required property RouteRecord route
    readonly property real early: title.standing ? height + Theme.gap : 0
    readonly property real taken: title.standing ? title.width + Theme.gap : 0

    implicitHeight: title.height

    RouteTitle {
        id: title

        x: standing ? parent.width - width : 0
        route: head.route
        tall: Theme.unit * 490
        wide: head.width - 2 * padding
    }
}
