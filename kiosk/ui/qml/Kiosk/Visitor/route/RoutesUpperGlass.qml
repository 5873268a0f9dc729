import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The list of routes on the free glass above the band of reach: what it is called, and the first in view unrolled, for eyes; where
// letters are too large for that its first painting.
Item {
    id: glass

    required property RouteStrip strip
    required property HouseSigns signs

    PageHeading {
        id: heading

        x: Theme.margin
        y: Theme.wideGap
        width: glass.width - 2 * x
        text: glass.signs.routesTitle || qsTr("Routes")
        second: glass.signs.routesLine
    }
    Painting {
        anchors.horizontalCenter: parent.horizontalCenter
        y: unrolled.y
        width: Math.round(Math.min(unrolled.width, unrolled.room * 1.5))
        height: Math.round(width / 1.5)
        source: unrolled.fits ? "" : unrolled.stopPictures[0] ?? ""
    }
    RouteStrip {
        id: unrolled

        readonly property real room: glass.height - heading.y - heading.height - 2 * Theme.gap
        readonly property bool fits: room > height * 0.75

        x: Theme.margin
        y: Math.round(heading.y + heading.height + Theme.gap + Math.max(0, (room - height) / 2))
        width: glass.width - 2 * x
        height: implicitHeight
        scale: Math.min(1, room / height)
        transformOrigin: Item.Top
        opacity: glass.strip !== null && fits ? 1 : 0
        enabled: false
        key: glass.strip?.key ?? ""
        name: glass.strip?.name ?? ""
        days: glass.strip?.days ?? 0
        amount: glass.strip?.amount ?? 0
        proposed: glass.strip?.proposed ?? false
        stopNames: glass.strip?.stopNames ?? []
        stopPictures: glass.strip?.stopPictures ?? []
        picture: glass.strip?.picture ?? ""
        Accessible.ignored: true
    }
}
