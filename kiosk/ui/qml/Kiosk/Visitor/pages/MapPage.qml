pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The living map: things stand where they grow, a route is drawn on it. Drag, pinch or press the lens to look closer; one tap
// brings the whole back.
Page {
    id: page

    readonly property MapRecord map: showroom.map
    readonly property bool standing: Theme.upright && !lifted
    readonly property bool low: lying && height < Theme.unit * 700 // the band of reach: the map is small in it, and whole
    readonly property bool aside: low && !standing && !lifted // the heading, at the map's left
    readonly property real rackWidth: lying ? Math.round(width * (lifted ? 0.47 : low ? 0.42 : Theme.upright ? 0.36 : 0.44)) : width
    readonly property rect field: {
        if (lying) {
            const left = standing ? spine.x + spine.width : aside ? heading.x + heading.width : 0;
            return Qt.rect(left, 0, width - rackWidth - left, height);
        }
        const top = standing ? 0 : heading.y + heading.height;
        return Qt.rect(0, top, width, rack.y - top);
    }
    readonly property string chosen: showroom.route.key
    readonly property bool lifted: headroom >= Theme.unit * 420 // the map hangs above; what hands touch on it stands below
    property string touched: "" // the thing that grows on that map

    // Closer or farther by a factor, about a point of the window onto the map.
    function zoomAbout(factor: real, atX: real, atY: real) {
        const was = sheet.zoom;
        const onX = (view.contentX + atX - sheet.x) / sheet.width;
        const onY = (view.contentY + atY - sheet.y) / sheet.height;
        sheet.zoom = Math.max(1, Math.min(3, was * factor));
        view.contentX = Math.max(0, Math.min(sheet.x + onX * sheet.width - atX, view.contentWidth - view.width));
        view.contentY = Math.max(0, Math.min(sheet.y + onY * sheet.height - atY, view.contentHeight - view.height));
    }

    function onSheet(item: Item): rect {
        return Qt.rect(item.x - view.x - sheet.x, item.y - view.y - sheet.y, item.width, item.height);
    }

    overhead: lifted ? hung : null
    onLiftedChanged: touched = ""

    // The route looked at last is the one that is drawn; for who comes first, the first.
    Component.onCompleted: {
        map.rest();
        if (!showroom.route.known)
            showroom.route.trace(showroom.routes.first);
    }

    Component {
        id: hung

        HungMap {
            showroom: page.showroom
            part: sheet.part
            touched: page.touched
        }
    }
    PinchHandler {
        target: null
        onScaleChanged: delta => page.zoomAbout(delta, view.width / 2, view.height / 2)
    }
    Flickable {
        id: view

        x: page.field.x
        y: page.field.y
        width: page.field.width
        height: page.field.height
        contentWidth: Math.max(width, sheet.width)
        contentHeight: Math.max(height, sheet.height)
        clip: true
        visible: !page.lifted

        TapArea {
            onTapped: spot => {
                const called = marks.calledAt(Qt.point(spot.x - sheet.x, spot.y - sheet.y));
                if (called)
                    marks.touch(called);
                else if (marks.touched)
                    marks.touched = null;
                else if (page.map.arrangement.crowded)
                    page.zoomAbout(1.4, spot.x - view.contentX, spot.y - view.contentY);
            }
        }
        MapSheet {
            id: sheet

            property real zoom: 1
            readonly property real fitting: Math.min(view.width, view.height / Math.max(0.1, slope))
            readonly property real whole: page.low ? fitting : Math.max(fitting, Math.min(view.width, Theme.unit * 620))

            x: Math.max(0, (view.width - width) / 2)
            y: Math.max(0, page.lying ? (view.height - height) / 2 : view.height - height)
            width: whole * zoom
            map: page.map
            route: page.showroom.route
            slope: page.lying && view.width > 0 ? Math.max(page.map.aspect / 1.4, Math.min(page.map.aspect, view.height / view.width)) : page.map.aspect
            stops: false

            MapMarks {
                id: marks

                anchors.fill: parent
                map: page.map
                quiet: page.low
                raft: page.low ? "" : page.showroom.scenery.raft
                slope: sheet.slope
                scope: page.lifted ? 0 : Math.round(sheet.whole * Math.min(3, Math.pow(1.12, Math.round(Math.log(sheet.zoom) / Math.log(1.12)))))
                seen: Qt.rect(view.contentX - sheet.x, view.contentY - sheet.y, view.width, view.height)
                taken: sheet.zoom > 1 ? [note.place] : [note.place, page.onSheet(spine), page.onSheet(lenses)]
                reached: sheet.reached
                onPlaceWanted: key => page.visit.open("place", key)
                onProductWanted: key => page.visit.open("product", key)
            }
            MapFootnote {
                id: note

                visible: !page.low && !marks.covers(x, y, width, height)
            }
        }
    }
    Rectangle {
        anchors.fill: spine
        anchors.margins: -Theme.tiny
        radius: Theme.radius
        color: Theme.shade
        visible: spine.visible && !page.lying
    }
    UprightName {
        id: spine

        x: page.lying ? Theme.margin : page.width - width - Theme.margin
        y: Theme.wideGap
        layoutDirection: page.lying ? Qt.LeftToRight : Qt.RightToLeft
        text: page.standing ? qsTr("Origin map") : ""
        second: page.standing && !page.low ? qsTr("Where everything here comes from") : ""
        size: Math.min(Theme.titleSize * 1.12, (page.height - 2 * y) / Math.max(4, text.length) / 1.3)
        visible: page.standing && (page.lying || sheet.zoom <= 1)
    }
    PageHeading {
        id: heading

        x: page.lying && !page.aside ? page.width - page.rackWidth + Theme.gap : Theme.margin
        y: page.lying && !page.low ? Theme.gap : Theme.wideGap
        width: page.aside ? Math.round(page.width * 0.14) : page.lying ? page.rackWidth - Theme.gap - Theme.margin : page.width - 2 * x
        text: qsTr("Origin map")
        second: page.lying ? "" : qsTr("Where everything here comes from")
        visible: !page.standing && !page.lifted
    }
    Loader {
        width: page.width - page.rackWidth
        height: page.height
        active: page.lifted
        sourceComponent: MapShelf {
            map: page.map
            touched: page.touched
            onPlaceWanted: key => page.visit.open("place", key)
            onThingTouched: key => page.touched = key
            onThingWanted: key => page.visit.open("product", key)
        }
    }
    MapLenses {
        id: lenses

        x: page.field.x + page.field.width - width - Theme.gap
        y: page.low ? page.field.y + Theme.gap : page.field.y + page.field.height - height - Theme.gap
        closer: sheet.zoom > 1
        visible: !page.lifted
        onZoomed: factor => page.zoomAbout(factor, view.width / 2, view.height / 2)
        onWhole: page.zoomAbout(0, 0, 0)
    }
    RouteRack {
        id: rack

        x: page.width - width
        y: {
            if (!page.lying)
                return page.height - implicitHeight;
            return page.standing || page.low ? 0 : heading.y + heading.height + Theme.tiny;
        }
        width: page.rackWidth
        height: page.lying ? page.height - y : implicitHeight
        routes: page.showroom.routes
        chosen: page.chosen
        below: !page.lying
        letters: page.low ? 6 : 9
        onPicked: key => {
            if (page.chosen === key) {
                page.visit.open("route", key);
            } else {
                page.showroom.route.trace(key);
                sheet.draw();
            }
        }
    }
}
