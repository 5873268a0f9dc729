pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The scroll map: drag, pinch or press + and − to look closer; one tap brings the whole back.
Page {
    id: page

    readonly property Atlas atlas: showroom.atlas
    readonly property real listWidth: wide ? Math.round(width * 0.36) : width
    readonly property bool standing: wide && Theme.upright
    readonly property rect field: wide ? Qt.rect(standing ? spine.x + spine.width : 0, 0, width - listWidth - (standing ? spine.x + spine.width : 0), height) : Qt.rect(0, heading.y + heading.height, width, height - heading.y - heading.height - Theme.unit * 300)
    property string chosen: ""

    function look(factor: real) {
        const was = sheet.zoom;
        sheet.zoom = Math.max(1, Math.min(3, was * factor));
        const grown = sheet.zoom / was;
        view.contentX = Math.max(0, Math.min((view.contentX + view.width / 2) * grown - view.width / 2, sheet.width - view.width));
        view.contentY = Math.max(0, Math.min((view.contentY + view.height / 2) * grown - view.height / 2, sheet.height - view.height));
    }

    function choose(key: string) {
        chosen = key;
        showroom.route.trace(key);
        sheet.draw();
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => page.look(delta)
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

        MapSheet {
            id: sheet

            property real zoom: 1
            readonly property real whole: Math.min(view.width, view.height / Math.max(0.1, page.atlas.aspect))

            x: Math.max(0, (view.width - width) / 2)
            y: Math.max(0, (view.height - height) / 2)
            width: whole * zoom
            atlas: page.atlas
            route: page.showroom.route
            drawn: page.chosen !== ""
            onPlaceWanted: key => page.visit.open("place", key)
        }
    }
    Spine {
        id: spine

        x: Theme.margin
        y: Theme.wideGap
        text: page.standing ? qsTr("Origin map") : ""
        second: page.standing ? qsTr("Where everything here comes from") : ""
        size: Math.min(Theme.titleSize * 1.12, (page.height - 2 * y) / Math.max(4, text.length) / 1.3)
        visible: page.standing
    }
    PageHeading {
        id: heading

        x: page.wide ? page.width - page.listWidth + Theme.gap : Theme.margin
        y: Theme.wideGap
        width: page.wide ? page.listWidth - Theme.gap - Theme.margin : page.width - 2 * x
        text: qsTr("Origin map")
        second: qsTr("Where everything here comes from")
        visible: !page.standing
    }
    Column {
        x: page.field.x + page.field.width - width - Theme.gap
        y: page.field.y + page.field.height - height - Theme.gap
        spacing: Theme.gap

        RoundButton {
            glyph: "plus"
            says: qsTr("Closer")
            onClicked: page.look(1.4)
        }
        RoundButton {
            glyph: "minus"
            says: qsTr("Farther")
            enabled: sheet.zoom > 1
            onClicked: page.look(1 / 1.4)
        }
        RoundButton {
            glyph: "locate-fixed"
            says: qsTr("The whole map")
            visible: sheet.zoom > 1
            onClicked: {
                sheet.zoom = 1;
                view.contentX = 0;
                view.contentY = 0;
            }
        }
    }
    Words {
        x: page.field.x + Theme.margin
        y: page.field.y + page.field.height - height - Theme.tiny
        width: page.wide ? Math.max(Theme.unit * 150, (view.width - sheet.whole) / 2 - Theme.margin) : view.width * 0.7
        text: qsTr("Schematic, not to scale")
        role: Words.Caption
        lineHeight: 1.2
    }
    ListView {
        id: list

        x: page.wide ? page.width - page.listWidth : 0
        y: page.standing ? 0 : page.wide ? heading.y + heading.height : page.height - height
        width: page.listWidth
        height: page.wide ? page.height - y : Theme.unit * 290
        orientation: page.wide ? ListView.Vertical : ListView.Horizontal
        spacing: Theme.gap
        leftMargin: page.wide ? Theme.gap : Theme.margin
        rightMargin: Theme.margin
        topMargin: page.wide ? Theme.wideGap : 0
        bottomMargin: Theme.wideGap
        clip: true
        model: page.showroom.routes

        delegate: RoutePanel {
            width: page.wide ? list.width - Theme.gap - Theme.margin : Theme.unit * (Theme.vertical ? 304 : 400) * Theme.headScale
            height: page.wide ? implicitHeight : list.height - Theme.wideGap
            on: page.chosen === key
            onClicked: {
                if (on)
                    page.visit.open("route", key);
                else
                    page.choose(key);
            }
        }
    }
}
