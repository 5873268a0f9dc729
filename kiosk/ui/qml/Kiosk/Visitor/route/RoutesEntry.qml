pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The way to the routes, a handscroll: their name, and below it the river from the sea's hills to the crags, with the towns
// one passes going up it. On a flat one name and river stand beside each other.
Pressable {
    id: panel

    required property list<string> towns
    required property HouseSigns signs
    readonly property bool flat: height < Theme.unit * 160
    readonly property bool narrow: !flat && width < Theme.unit * 760
    readonly property real inset: Theme.unit * 56
    readonly property bool ready: !visible || river.ready

    text: signs.routesTitle || qsTr("Routes")
    says: line.text === "" ? text : text + ". " + line.text
    implicitHeight: Theme.unit * 240

    background: HandScroll {}
    contentItem: Item {
        TextMetrics {
            id: natural

            text: panel.text
            font.family: Theme.headline(Theme.language)
            font.pixelSize: Theme.trial
        }
        RiverCourse {
            id: river

            x: panel.flat ? parent.width * 0.48 : panel.inset - Theme.small
            y: panel.narrow ? title.y + title.height : Theme.unit * 34 // else the name stands in its sky
            width: parent.width - x - panel.inset + Theme.small
            height: parent.height - y - Theme.unit * (panel.flat ? 34 : 36)
            towns: panel.towns
            view: panel.signs.voyage
            flat: panel.flat
        }
        StyledText {
            id: title

            readonly property real room: panel.flat ? parent.width * 0.46 - panel.inset : parent.width - 2 * panel.inset
            readonly property real most: Theme.unit * (Theme.vertical ? 42 : 36) * Math.min(1.2, Theme.textScale)

            x: panel.inset
            y: panel.flat ? (parent.height - height) / 2 : Theme.unit * (panel.narrow ? 38 : 42)
            width: Math.min(room, Math.ceil(implicitWidth))
            text: panel.text
            role: StyledText.Heading
            font.pixelSize: Math.round(Math.min(most, panel.height * 0.34, 97 * room / Math.max(1, natural.advanceWidth)))
            lineHeight: 1
        }
        StyledText {
            id: line

            x: title.x
            y: title.y + title.height + Theme.tiny
            text: panel.signs.routesLine
            role: StyledText.Caption
            font.pixelSize: Math.round(Math.min(Theme.captionSize, Theme.unit * 32))
            lineHeight: 1
            wrapMode: Text.NoWrap
            visible: !panel.flat && !panel.narrow && x + implicitWidth < parent.width * 0.46 && y + height < river.y + river.shore - Theme.small
        }
    }
}
