pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One route as a mounted scroll: the river winds through the paintings of its stops, and the luggage tag with its code hangs
// below it, or beside it where the page lies. In reach, name, map and tag hang on the glass above, and the scroll begins with
// its first stop.
Page {
    id: page

    readonly property RouteRecord route: showroom.route
    readonly property bool coded: route.link !== ""
    // On a low page the name stands on the scroll, and the tag has the corner to itself.
    readonly property bool low: lying && height < Theme.unit * 760
    readonly property bool lifted: low && headroom >= Theme.unit * 760
    readonly property real side: lying && !lifted ? Math.max(tag.least, Theme.unit * 330) : 0

    paper: scroll.paper
    overhead: lifted ? above : null

    Component {
        id: above

        RouteUpperGlass {
            showroom: page.showroom
            route: page.route
        }
    }
    Component {
        id: title

        RouteTitle {
            route: page.route
            tall: Math.min(keep.y - 2 * Theme.small, Theme.unit * (Theme.upright ? 9999 : 430))
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

        RouteTitle {
            route: page.route
            tall: scroll.breadth
            wide: Math.min(Theme.unit * (Theme.upright ? 300 : 420), scroll.width * 0.44)
        }
    }
    Component {
        id: colophon

        RouteColophon {
            showroom: page.showroom
            route: page.route
            across: page.lying
            mapped: !page.low // which has no room for it
            more: page.low ? keeping : null
        }
    }
    RouteScroll {
        id: scroll

        x: page.lying && !page.lifted ? page.side + Theme.pace + Theme.small : Theme.small
        y: Theme.small
        width: page.width - x - (page.lying ? Theme.pace : Theme.small)
        height: page.lying ? page.height - 2 * Theme.small : tag.y - y + Math.round(Theme.unit * 14)
        showroom: page.showroom
        route: page.route
        across: page.lying
        head: {
            if (page.low)
                return page.lifted ? null : headAcross;
            return page.lying ? null : headDown;
        }
        foot: colophon
        grown: page.grown
        onPlaceWanted: key => page.visit.open("place", key)
        onProductWanted: key => page.visit.open("product", key)
    }
    Loader {
        id: named

        x: Theme.pace
        y: Theme.small
        active: page.lying && !page.low
        sourceComponent: title
    }
    Loader {
        id: keep

        x: page.lying ? Math.round((page.side + Theme.pace - width) / 2) : Theme.margin
        y: page.lying ? tag.y - height - Theme.small : page.height - height - Theme.pace
        width: Math.min(implicitWidth, page.lying ? tag.width : page.width - 2 * Theme.margin) // larger letters are written to fit
        active: page.lying ? !page.low : !page.coded
        visible: active
        sourceComponent: keeping
    }
    // Where no code hangs at the side, there may be room for what one sees.
    StyledText {
        x: Theme.pace
        y: named.y + named.height + Theme.gap
        width: page.side - Theme.small
        text: page.route.summary
        role: StyledText.Caption
        color: Theme.ink
        lineHeight: 1.25
        visible: page.lying && !page.low && y + height < keep.y - Theme.small
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
        visible: page.coded && !page.lifted

        Loader {
            active: page.coded && !page.lying
            visible: active
            sourceComponent: keeping
        }
    }
}
