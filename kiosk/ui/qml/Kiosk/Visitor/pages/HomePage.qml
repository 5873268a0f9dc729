pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The doors of the showroom in front of the mountains.
Page {
    id: page

    readonly property real side: Theme.margin
    readonly property bool low: height < Theme.unit * 760
    readonly property bool upright: Theme.upright && !low
    readonly property real doorsX: lying && upright ? Math.round(Theme.unit * 400) : side
    readonly property real doorsWidth: width - doorsX - side
    readonly property real footY: height - Theme.unit * (lying ? 36 : 44)
    readonly property int titleUnits: {
        if (lying)
            return height < Theme.unit * 930 ? 96 : 112;
        return Theme.language === "ko" ? 136 : 116;
    }
    readonly property real doorsY: {
        if (!lying)
            return height * 0.5;
        return upright ? Theme.unit * 300 : opening.y + opening.height + Theme.gap;
    }
    readonly property real bandHeight: Math.max(Theme.unit * 132, Theme.pill)

    function open(through: ZoneDoor) {
        if (door)
            return;
        door = through;
        visit.open(through.kind === "rooms" ? "rooms" : "zone", through.key);
    }

    complete: land.ready

    Landscape {
        id: land

        anchors.fill: parent
        showroom: page.showroom
    }
    SignBoard {
        id: sign

        x: page.lying ? page.doorsX : page.side
        y: Theme.unit * (page.low ? 28 : 52)
        width: page.width - x - page.side
        showroom: page.showroom
        onSealHeld: page.visit.request_staff()
    }
    Row {
        x: page.side
        y: page.lying ? Theme.unit * 60 : Theme.unit * 236
        spacing: Theme.unit * (page.lying ? 24 : 30)
        visible: page.upright

        VerticalText {
            text: page.showroom.title
            role: StyledText.Display
            size: Math.round(page.lying ? Math.min(Theme.displaySize, (band.y - parent.y) / Math.max(4, page.showroom.title.length) / 1.36) : Theme.displaySize * 1.02)
            spacing: size * (page.lying ? 0.2 : 0.3)
        }
        Column {
            spacing: Theme.unit * 22

            VerticalText {
                text: page.showroom.tagline
                color: Theme.soft
                size: Theme.unit * 34
                spacing: Theme.unit * 12
            }
            Seal {
                text: "闽"
                side: Theme.unit * 72
            }
        }
    }
    Column {
        id: opening

        x: page.side
        y: sign.y + sign.height + (page.lying ? Math.min(Theme.unit * 32, page.height * 0.03) : Theme.unit * 72)
        width: page.width * 0.58
        spacing: Theme.unit * (page.lying ? 4 : 10)
        visible: !Theme.upright && !page.low

        StyledText {
            width: parent.width
            text: page.showroom.title
            role: StyledText.Display
            font.pixelSize: Theme.unit * page.titleUnits
            lineHeight: page.lying ? 1 : 0.9
        }
        StyledText {
            width: parent.width
            text: page.showroom.tagline
            role: StyledText.Heading
            color: Theme.soft
            font.pixelSize: Theme.unit * 40
        }
    }
    Row {
        id: doors

        x: page.doorsX
        y: page.low ? sign.y + sign.height + Theme.gap : Math.round(page.doorsY)
        width: page.doorsWidth
        height: (voyage.visible ? voyage.y : band.y) - y - Theme.gap
        spacing: Theme.gap

        Repeater {
            model: page.showroom.zones

            ZoneDoor {
                id: door

                width: (doors.width - 3 * doors.spacing) / 4
                height: doors.height
                onClicked: page.open(door)
            }
        }
    }
    RoutesEntry {
        id: voyage

        x: page.side
        y: page.lying ? band.y : band.y - height - Theme.gap
        width: page.lying ? page.width * 0.46 - page.side : page.width - 2 * x
        height: page.lying ? band.height : Theme.unit * 196
        visible: !page.low
        towns: page.showroom.map.upstream
        onClicked: page.visit.open("routes", "")
    }
    Row {
        id: band

        readonly property int amount: page.low ? 4 : 3
        readonly property real cell: (width - (amount - 1) * spacing) / amount

        x: page.lying && !page.low ? voyage.x + voyage.width + Theme.gap : page.side
        y: page.footY - height
        width: page.width - x - page.side
        height: page.lying && !page.low ? page.bandHeight : Theme.pill
        spacing: Theme.gap

        PillButton {
            width: band.cell
            height: parent.height
            visible: page.low
            text: qsTr("Routes")
            glyph: "route"
            onClicked: page.visit.open("routes", "")
        }
        PillButton {
            width: band.cell
            height: parent.height
            text: qsTr("Origin map")
            glyph: "map"
            onClicked: page.visit.open("map", "")
        }
        PillButton {
            width: band.cell
            height: parent.height
            text: qsTr("Our story")
            glyph: "mountain"
            onClicked: page.visit.open("story", "")
        }
        PillButton {
            width: band.cell
            height: parent.height
            text: qsTr("Search")
            glyph: "search"
            strong: true
            onClicked: page.visit.open("search", "")
        }
    }
}
