import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The name of an origin and how it looks. On a lying page the picture goes from the upper edge of the glass to where the other
// half begins, the name on a slip that covers nothing of it: one that stands hangs beside it, one that lies is pasted below.
Item {
    id: view

    required property PlaceRecord place
    required property bool pictured
    required property real room // of a lying page; 0 where the page stands
    property Component deed: null // what one can do, beside a name without a picture
    readonly property bool broad: room > 0 && pictured
    readonly property real begins: name.standing ? slip.width : -Theme.margin // where it may begin
    readonly property real sheet: Math.min((width + Theme.margin - begins) * 1.08, room * [0.66, 0.64, 0.6][Theme.textSize] * 1.5)
    readonly property real foot: painting.y + painting.height * 0.9

    implicitHeight: broad ? Math.max(foot, slip.y + slip.height) : Math.max(head.height, done.height)

    PlaceHead {
        id: head

        width: parent.width - (done.active ? done.width + Theme.gap : 0)
        place: view.place
        pictured: view.pictured && !view.broad
        visible: !view.broad
    }
    Loader {
        id: done

        anchors.right: parent.right
        active: view.deed !== null && !view.broad
        sourceComponent: view.deed
    }
    Painting {
        id: painting

        // It passes into the paper at its rim, which lies beyond the glass.
        x: view.width + Theme.margin - width
        y: -Theme.wideGap - Math.round(height * 0.07)
        width: Math.round(view.sheet)
        height: Math.round(width / 1.5)
        source: view.broad ? view.place.picture : ""
        visible: view.broad
    }
    PaperSlip {
        id: slip

        y: name.standing ? Theme.tiny - Theme.wideGap / 2 : Math.round(view.foot - Theme.small)
        width: name.width + 2 * padding
        height: name.height + 2 * padding
        padding: name.standing ? Theme.pace : Theme.small
        visible: view.broad

        PlaceHead {
            id: name

            width: Math.min(implicitWidth, view.width - 2 * slip.padding)
            place: view.place
            pictured: false
        }
    }
}
