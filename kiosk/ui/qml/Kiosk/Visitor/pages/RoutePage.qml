pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// One route as a mounted scroll: the river winds through the paintings of its stops, and the luggage tag with its code hangs
// below it, or beside it where the page lies.
Page {
    id: page

    readonly property RouteRecord route: showroom.route
    readonly property bool coded: route.link !== ""
    // On a low page the name stands on the scroll, and the tag has the corner to itself.
    readonly property bool low: lying && height < Theme.unit * 760
    readonly property real side: lying ? Math.max(tag.least, Theme.unit * 330) : 0

    // A few characters leave room beside a lying page's first stop for how one gets there.
    readonly property bool told: lying && !low && Theme.upright && Theme.textSize === 0

    paper: scroll.paper

    Component {
        id: title

        RouteTitle {
            route: page.route
            tall: tag.y - 2 * Theme.small
            wide: page.side - 2 * padding
        }
    }
    Component {
        id: keeping

        ListButton {
            takeaway: page.showroom.takeaway
            kind: "route"
            key: page.route.key
        }
    }
    Component {
        id: headDown

        RouteHead {
            route: page.route
        }
    }
    Component {
        id: headAcross

        RouteLyingHead {
            route: page.route
            takeaway: page.showroom.takeaway
            breadth: scroll.breadth
            low: page.low
            told: page.told
        }
    }
    Component {
        id: colophon

        RouteColophon {
            showroom: page.showroom
            route: page.route
            across: page.lying
            prefaced: page.low
            told: page.lying ? page.told : scroll.told
            more: page.low ? keeping : null
        }
    }
    RouteScroll {
        id: scroll

        x: page.lying ? page.side + Theme.pace + Theme.small : Theme.small
        y: Theme.small
        width: page.width - x - Theme.small
        height: page.lying ? page.height - 2 * Theme.small : tag.y - y + Math.round(Theme.unit * 14)
        showroom: page.showroom
        route: page.route
        across: page.lying
        head: page.lying ? headAcross : headDown
        foot: colophon
        grown: page.grown
        onPlaceWanted: key => page.visit.open("place", key)
        onProductWanted: key => page.visit.open("product", key)
    }
    Loader {
        x: Math.round((page.side + Theme.pace - width) / 2)
        y: Theme.small
        active: page.lying && !page.low
        sourceComponent: title
    }
    Loader {
        id: keep

        x: Theme.margin
        y: page.height - height - Theme.pace
        active: !page.lying && !page.coded
        visible: active
        sourceComponent: keeping
    }
    RouteTag {
        id: tag

        x: page.lying ? Theme.pace : Math.round(Theme.unit * 120)
        y: page.coded ? page.height - height - Theme.small : page.lying ? page.height : page.height - keep.height - 2 * Theme.pace
        width: page.lying ? page.side - Theme.small : page.width - x - Theme.pace
        route: page.route
        codeSide: page.showroom.codes.route
        eye: page.lying ? height / 2 : Math.round(Theme.unit * 104)
        narrow: page.lying
        terse: page.low
        visible: page.coded

        Loader {
            active: page.coded && !page.lying
            visible: active
            sourceComponent: keeping
        }
    }
}
