import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The scroll on the free glass above or below the band of reach, for eyes and phones, on the same wall as the page: with the
// tag that carries it away, or, where that is too high for this glass, alone beside its name.
Item {
    id: hung

    required property Showroom showroom
    required property string title
    required property bool alone
    readonly property bool coded: showroom.takeaway.count > 0 && showroom.takeaway.link !== "" && !alone
    readonly property real shape: showroom.takeaway.scroll.height / showroom.takeaway.scroll.width

    LitWall {
        anchors.fill: parent
    }
    PageHeading {
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: scroll.x - Theme.wideGap - x
        text: hung.title
        visible: hung.alone
    }
    ListScroll {
        id: scroll

        readonly property real room: hung.coded ? parent.width - tag.width - 2 * Theme.margin : parent.width

        x: Math.round(hung.coded ? Theme.margin : (parent.width - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Math.min(room, (parent.height - 2 * Theme.gap) / hung.shape))
        showroom: hung.showroom
    }
    ListTag {
        id: tag

        x: Math.min(parent.width - width - Theme.pace, scroll.x + scroll.width + Theme.pace)
        y: Math.round((parent.height - height) / 2)
        hung: true
        also: true
        showroom: hung.showroom
        visible: hung.coded
    }
}
