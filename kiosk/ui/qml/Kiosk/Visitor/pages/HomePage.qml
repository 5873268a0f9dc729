pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The doors of the showroom in front of the mountains. On a wide glass what leads elsewhere stands at their left.
Page {
    id: page

    readonly property real side: Theme.margin
    readonly property bool low: height < Theme.unit * 760
    readonly property bool beside: wide && !low
    readonly property real sideWidth: beside ? Math.round(width * 0.32) : width - 2 * side
    readonly property real doorsX: beside ? side + sideWidth + Theme.wideGap : side
    readonly property real footY: height - Theme.unit * (lying ? 36 : 44)
    readonly property bool shared: lying && !beside && !low // routes and buttons in one line
    readonly property real bandHeight: shared || beside ? Math.max(Theme.unit * 132, Theme.pill) : Theme.pill
    readonly property bool routed: showroom.routes.count > 0
    readonly property real voyageHeight: shared ? bandHeight : Theme.unit * 240
    readonly property real bandY: footY - bandHeight - (beside && routed ? voyageHeight + Theme.gap : 0)
    readonly property real voyageY: {
        if (beside)
            return footY - voyageHeight;
        return lying || !routed ? bandY : bandY - voyageHeight - Theme.gap;
    }

    readonly property bool aloft: beside && !Theme.upright // beside a title in letters only the sky has room for the question
    readonly property bool told: showroom.programme.strip.count > 0
    // Over the doors a strip of paper has room for a line: what is on in this house today.
    readonly property rect strip: {
        const most = Theme.unit * (told ? 170 : 96);
        const high = lying && !beside ? 0 : Math.max(Theme.unit * 72, Math.min(Theme.mm(20), most));
        const end = aloft && question.visible ? question.x - Theme.gap : width - side;
        return Qt.rect(doorsX, Math.round(beside ? Theme.unit * 44 : height * (showroom.zones.count > 5 ? 0.36 : 0.415)), end - doorsX, high);
    }

    function open(through: ZoneDoor) {
        if (door)
            return;
        door = through;
        visit.open(through.kind === "rooms" ? "rooms" : "zone", through.key);
    }

    complete: land.ready && doors.ready && voyage.ready

    overhead: Component {
        Item {
            HouseTitle {
                x: Theme.margin
                y: Theme.unit * 88
                width: parent.width * 0.58
                height: Math.min(Theme.unit * 600, page.headroom - 2 * y)
                visible: height > Theme.unit * 330
                showroom: page.showroom
            }
        }
    }

    Landscape {
        id: land

        anchors.fill: parent
        showroom: page.showroom
        answers: true
        faint: page.visit.reach // the whole of it is on the glass around
    }
    SignBoard {
        id: sign

        x: page.side
        y: Theme.unit * (page.low ? 28 : 52)
        width: page.sideWidth
        showroom: page.showroom
        onSealHeld: page.visit.request_staff()
    }
    HouseTitle {
        x: page.side
        y: sign.y + sign.height + Theme.unit * (page.lying ? 32 : 44)
        width: page.beside ? page.sideWidth : page.width * 0.58
        height: (page.beside ? cord.y - Theme.gap : page.strip.y - Theme.small) - y
        visible: page.beside || !page.lying
        compact: page.beside
        showroom: page.showroom
    }
    Rectangle {
        y: page.footY - (page.beside ? 0 : page.footY - page.voyageY + Theme.gap) - height + Theme.unit * 30
        x: page.doorsX - Theme.margin
        width: page.width - x
        height: Theme.unit * 230
        visible: land.whole && doors.foot > 0
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.clear
            }
            GradientStop {
                position: 0.3
                color: Theme.veil
            }
            GradientStop {
                position: 0.8
                color: Theme.veil
            }
            GradientStop {
                position: 1
                color: Theme.clear
            }
        }
    }
    ZoneDoors {
        id: doors

        showroom: page.showroom
        room: page.width - page.doorsX - page.side
        x: page.doorsX + (room - width) / 2
        y: {
            const below = page.strip.y + page.strip.height + (page.told ? Theme.gap : Theme.small);
            if (page.aloft && question.visible)
                return Math.max(below, question.y + question.height + Theme.gap);
            if (page.strip.height > 0)
                return below;
            return sign.y + sign.height + Theme.gap;
        }
        height: {
            if (page.beside)
                return page.footY - y;
            return (page.lying ? page.bandY : page.voyageY) - y - Theme.gap;
        }
        resting: !page.complete || page.door !== null
        onTouched: through => page.open(through)
    }
    ProgrammeStrip {
        id: today

        x: page.strip.x
        y: page.strip.y
        width: page.strip.width
        height: page.strip.height
        programme: page.showroom.programme
    }
    ChooseEntry {
        id: question

        x: (page.beside && !page.aloft ? page.side + page.sideWidth : page.width - page.side) - width
        y: {
            if (page.aloft)
                return page.strip.y;
            return page.beside ? sign.y + sign.height + Theme.gap : page.strip.y - height - Theme.gap;
        }
        width: Math.max(Theme.unit * 226, Math.min(implicitWidth, Theme.unit * (page.aloft ? 360 : 300)))
        narrow: true
        tone: "tea"
        visible: page.showroom.asking !== "" && (page.beside || !page.lying)
        onClicked: page.visit.open("choose", page.showroom.asking)
    }
    RoutesEntry {
        id: voyage

        x: page.side
        y: page.voyageY
        width: page.shared ? page.width * 0.46 - page.side : page.sideWidth
        height: page.voyageHeight
        visible: !page.low && page.routed
        towns: page.showroom.map.upstream
        signs: page.showroom.signs
        onClicked: page.visit.open("routes", "")
    }
    HempCord {
        id: cord

        x: band.x - Theme.small
        y: band.y - Theme.unit * 22
        width: band.width + 2 * Theme.small
        visible: !Theme.contrast
    }
    HomeBand {
        id: band

        x: page.shared && page.routed ? voyage.x + voyage.width + Theme.gap : page.side
        y: page.bandY
        width: page.shared ? page.width - x - page.side : page.sideWidth
        height: page.bandHeight
        visit: page.visit
        showroom: page.showroom
        routed: page.low && page.routed
    }
}
