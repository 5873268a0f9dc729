pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The scroll map: drag, pinch or press + and − to look closer; one tap brings the whole back.
Page {
    id: page

    readonly property MapRecord map: showroom.map
    readonly property real listWidth: lying ? Math.round(width * (height < Theme.unit * 700 ? 0.42 : 0.36)) : width
    readonly property bool standing: lying && Theme.upright && height > Theme.unit * 700
    readonly property real namesHeight: Theme.bodySize * 1.35 * (Theme.vertical ? 3 : 4)
    readonly property real panelHeight: Theme.unit * 60 + namesHeight + 2 * Theme.captionSize * 1.3 + 2 * Theme.tiny
    readonly property real fieldX: standing ? spine.x + spine.width : 0
    readonly property real fieldY: lying ? 0 : heading.y + heading.height
    readonly property rect field: {
        if (lying)
            return Qt.rect(fieldX, fieldY, width - listWidth - fieldX, height);
        return Qt.rect(0, fieldY, width, height - fieldY - panelHeight - Theme.wideGap - Theme.gap);
    }
    property string chosen: ""

    // Closer or farther by a factor, about a point of the window onto the map.
    function zoomAbout(factor: real, atX: real, atY: real) {
        const was = sheet.zoom;
        const onX = (view.contentX + atX - sheet.x) / sheet.width;
        const onY = (view.contentY + atY - sheet.y) / sheet.height;
        sheet.zoom = Math.max(1, Math.min(Math.max(3, sheet.least / sheet.whole), was * factor));
        view.contentX = Math.max(0, Math.min(sheet.x + onX * sheet.width - atX, view.contentWidth - view.width));
        view.contentY = Math.max(0, Math.min(sheet.y + onY * sheet.height - atY, view.contentHeight - view.height));
    }

    function choose(key: string) {
        chosen = key;
        showroom.route.trace(key);
        sheet.draw();
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

        TapArea {
            onTapped: spot => {
                if (sheet.width < sheet.least)
                    page.zoomAbout(sheet.least / sheet.width * 1.02, spot.x - view.contentX, spot.y - view.contentY);
            }
        }
        MapSheet {
            id: sheet

            property real zoom: 1
            readonly property real fitting: Math.min(view.width, view.height / Math.max(0.1, page.map.aspect))
            readonly property real whole: Math.max(fitting, Math.min(view.width, Theme.unit * 620))

            x: Math.max(0, (view.width - width) / 2)
            y: Math.max(0, (view.height - height) / 2)
            width: whole * zoom
            map: page.map
            route: page.showroom.route
            drawn: page.chosen !== ""
            onPlaceWanted: key => page.visit.open("place", key)
        }
    }
    UprightName {
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

        x: page.lying ? page.width - page.listWidth + Theme.gap : Theme.margin
        y: Theme.wideGap
        width: page.lying ? page.listWidth - Theme.gap - Theme.margin : page.width - 2 * x
        text: qsTr("Origin map")
        second: page.lying && page.height < Theme.unit * 700 ? "" : qsTr("Where everything here comes from")
        visible: !page.standing
    }
    Column {
        x: page.field.x + page.field.width - width - Theme.gap
        y: page.field.y + page.field.height - height - Theme.gap
        spacing: Theme.gap

        RoundButton {
            glyph: "plus"
            says: qsTr("Closer")
            onClicked: page.zoomAbout(1.4, view.width / 2, view.height / 2)
        }
        RoundButton {
            glyph: "minus"
            says: qsTr("Farther")
            enabled: sheet.zoom > 1
            onClicked: page.zoomAbout(1 / 1.4, view.width / 2, view.height / 2)
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
    StyledText {
        x: page.field.x + Theme.margin
        y: page.field.y + page.field.height - height - Theme.tiny
        width: page.lying ? Math.max(Theme.unit * 150, (view.width - sheet.whole) / 2 - Theme.margin) : view.width * 0.7
        text: qsTr("Schematic, not to scale")
        role: StyledText.Caption
        font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 28)
        lineHeight: 1.2
    }
    ListView {
        id: list

        x: page.lying ? page.width - page.listWidth : 0
        y: {
            if (page.standing)
                return 0;
            if (page.lying)
                return heading.y + heading.height;
            return page.height - height;
        }
        width: page.listWidth
        height: page.lying ? page.height - y : page.panelHeight + Theme.wideGap
        orientation: page.lying ? ListView.Vertical : ListView.Horizontal
        spacing: Theme.gap
        leftMargin: page.lying ? Theme.gap : Theme.margin
        rightMargin: Theme.margin
        topMargin: page.lying ? Theme.wideGap : 0
        bottomMargin: Theme.wideGap
        clip: true
        cacheBuffer: 0 // see ZonePage
        model: page.showroom.routes

        delegate: RoutePanel {
            width: {
                if (page.lying)
                    return list.width - Theme.gap - Theme.margin;
                return Theme.unit * (Theme.vertical ? 304 : 400) * Theme.headScale;
            }
            height: page.lying ? implicitHeight : list.height - Theme.wideGap
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
