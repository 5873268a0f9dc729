pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The beginning of a route's scroll on paper that goes across and is `breadth` high: the preface in lines as long as it takes,
// how one gets there if it is `told` here; on `low` paper the name alone.
Column {
    id: head

    required property RouteRecord route
    required property TakeAway takeaway
    required property real breadth
    required property bool low
    required property bool told
    readonly property real least: Theme.unit * (Theme.upright ? 340 : 480) * (1 + 0.2 * Theme.textSize)
    property int wider: 0
    readonly property real wide: Math.round(least * (1 + 0.15 * wider))

    function fit(): void {
        if (!low && implicitHeight > breadth && wider < 20)
            wider += 1;
    }

    spacing: Theme.gap
    onLeastChanged: wider = 0
    onRouteChanged: wider = 0
    onImplicitHeightChanged: Qt.callLater(fit)
    onBreadthChanged: Qt.callLater(fit)
    onWideChanged: Qt.callLater(fit)

    Loader {
        active: head.low
        visible: active
        sourceComponent: RouteTitle {
            route: head.route
            tall: head.breadth
            wide: Theme.unit * (Theme.upright ? 300 : 420)
        }
    }
    Loader {
        width: head.wide
        active: !head.low
        visible: active
        sourceComponent: RoutePreface {
            route: head.route
        }
    }
    Loader {
        width: head.wide
        active: head.told
        visible: active
        sourceComponent: RouteAccess {
            route: head.route
        }
    }
    Loader {
        active: !head.low
        visible: active
        sourceComponent: ListButton {
            takeaway: head.takeaway
            kind: "route"
            key: head.route.key
        }
    }
}
