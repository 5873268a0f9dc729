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
    readonly property real doorsX: wide ? Math.round(width * 0.3) : side
    readonly property real doorsWidth: width - doorsX - side
    readonly property real buttonsHeight: Theme.pill
    readonly property real voyageHeight: low ? 0 : Theme.unit * 196

    complete: land.ready

    Landscape {
        id: land

        anchors.fill: parent
        showroom: page.showroom
    }
    Row {
        id: sign

        x: page.side
        y: Theme.unit * 52
        width: page.wide ? page.doorsX - page.side : page.width - 2 * x
        spacing: Theme.unit * 20

        Seal {
            id: mark

            text: "武夷山水"
        }
        Column {
            width: parent.width - mark.width - parent.spacing
            anchors.verticalCenter: mark.verticalCenter
            spacing: Theme.tiny / 2

            Words {
                width: parent.width
                text: page.showroom.name
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Theme.unit * 30
                lineHeight: 1.1
            }
            Words {
                width: parent.width
                text: page.showroom.where
                role: Words.Caption
                font.pixelSize: Theme.unit * 24
                lineHeight: 1.1
            }
        }
    }
    Row {
        x: page.side
        y: page.wide ? sign.y + sign.height + Theme.unit * 48 : Theme.unit * 236
        spacing: Theme.unit * 30
        visible: Theme.upright && !page.low

        VerticalWords {
            text: page.showroom.title
            role: Words.Display
            size: page.wide ? Math.min(Theme.displaySize, page.height * 0.12) : Math.round(Theme.displaySize * 1.02)
            spacing: size * 0.3
        }
        Column {
            spacing: Theme.unit * 22

            VerticalWords {
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
        x: page.side
        y: sign.y + sign.height + Theme.unit * (page.wide ? 60 : 110)
        width: page.wide ? page.doorsX - page.side - Theme.gap : page.width * 0.62
        spacing: Theme.small
        visible: !Theme.upright && !page.low

        Words {
            width: parent.width
            text: page.showroom.title
            role: Words.Display
            font.pixelSize: page.wide ? Theme.unit * 78 : Theme.unit * 108
            lineHeight: 1.05
        }
        Words {
            width: parent.width
            text: page.showroom.tagline
            role: Words.Heading
            color: Theme.soft
        }
    }
    Row {
        id: doors

        x: page.doorsX
        y: page.low ? sign.y + (page.wide ? 0 : sign.height + Theme.gap) : page.wide ? Theme.unit * 110 : Math.round(page.height * 0.5)
        width: page.doorsWidth
        height: buttons.y - y - (page.voyageHeight > 0 ? page.voyageHeight + Theme.gap : 0) - Theme.gap
        spacing: Theme.gap

        Repeater {
            model: page.showroom.zones

            Door {
                width: (doors.width - 3 * doors.spacing) / 4
                height: doors.height
                onOpened: (key, kind) => page.visit.open(kind === "rooms" ? "rooms" : "zone", key)
            }
        }
    }
    VoyagePanel {
        x: page.doorsX
        y: buttons.y - height - Theme.gap
        width: page.doorsWidth
        height: page.voyageHeight
        visible: page.voyageHeight > 0
        towns: page.showroom.atlas.upstream
        onClicked: page.visit.open("routes", "")
    }
    Row {
        id: buttons

        readonly property int amount: page.low ? 4 : 3

        x: page.doorsX
        y: page.height - height - Theme.unit * (page.wide ? 36 : 44)
        width: page.doorsWidth
        height: page.buttonsHeight
        spacing: Theme.gap

        PillButton {
            width: (parent.width - (buttons.amount - 1) * parent.spacing) / buttons.amount
            height: parent.height
            visible: page.low
            text: qsTr("Routes")
            glyph: "route"
            onClicked: page.visit.open("routes", "")
        }
        PillButton {
            width: (parent.width - (buttons.amount - 1) * parent.spacing) / buttons.amount
            height: parent.height
            text: qsTr("Origin map")
            glyph: "map"
            onClicked: page.visit.open("map", "")
        }
        PillButton {
            width: (parent.width - (buttons.amount - 1) * parent.spacing) / buttons.amount
            height: parent.height
            text: qsTr("Our story")
            glyph: "mountain"
            onClicked: page.visit.open("story", "")
        }
        PillButton {
            width: (parent.width - (buttons.amount - 1) * parent.spacing) / buttons.amount
            height: parent.height
            text: qsTr("Search")
            glyph: "search"
            strong: true
            onClicked: page.visit.open("search", "")
        }
    }
}
