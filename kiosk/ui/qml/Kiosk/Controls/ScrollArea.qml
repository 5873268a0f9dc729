import QtQuick
import Kiosk.Theme

// A page's paper: it scrolls by flicking, overshoots a little, and shows by a thin line how much there is.
Flickable {
    id: scroll

    default property alias parts: column.data
    property alias spacing: column.spacing
    property real side: Theme.margin
    property real head: Theme.wideGap
    property real foot: Theme.wideGap

    contentWidth: width
    contentHeight: column.height + head + foot
    boundsBehavior: Flickable.DragAndOvershootBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true

    Column {
        id: column

        x: scroll.side
        y: scroll.head
        width: scroll.width - 2 * scroll.side
        spacing: Theme.wideGap
    }
    ScrollHint {
        parent: scroll
        anchors.fill: parent
        paper: scroll
    }
}
