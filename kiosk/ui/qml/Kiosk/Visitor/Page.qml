import QtQuick
import Kiosk.Visitor

// What every page shares: the showroom it reads, the visit it belongs to, and where it had been scrolled to.
FocusScope {
    id: page

    required property Showroom showroom
    required property Visit visit
    property Flickable paper: null
    readonly property bool wide: width > height
    property bool complete: true

    function restore() {
        if (paper && paper.contentHeight > 0)
            paper.contentY = paper.originY + Math.max(0, Math.min(visit.scroll, paper.contentHeight - paper.height));
    }

    function scrolled(): real {
        return paper ? paper.contentY - paper.originY : 0;
    }

    Component.onCompleted: Qt.callLater(restore)

    Timer {
        interval: 1
        running: true
        onTriggered: page.restore()
    }
}
