import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// How an origin looks, across its half of a lying page: from the edges of the glass to where the other half begins, its name on
// a slip: one that stands hangs before the sky, one that lies is pasted at the foot.
Item {
    id: view

    required property PlaceRecord place
    required property real side // from this to the edges of the glass, and to the other half
    required property real head
    required property real room // of the page
    readonly property real sheet: Math.min((width + 2 * side) * 1.08, room * [0.66, 0.64, 0.6][Theme.textSize] * 1.5)

    readonly property real foot: painting.y + painting.height * 0.9

    implicitHeight: Math.max(foot, slip.y + slip.height)

    Painting {
        id: painting

        // It passes into the paper at its rim, which lies beyond the glass.
        x: view.width + view.side - width
        y: -view.head - Math.round(height * 0.07)
        width: Math.round(view.sheet)
        height: Math.round(width / 1.5)
        source: view.place.picture
    }
    PaperSlip {
        id: slip

        y: name.standing ? Theme.tiny - view.head / 2 : Math.round(view.foot - height * 0.7)
        width: name.width + 2 * padding
        height: name.height + 2 * padding
        padding: name.standing ? Theme.pace : Theme.small

        PlaceHead {
            id: name

            width: Math.min(implicitWidth, view.width - 2 * slip.padding)
            place: view.place
            pictured: false
        }
    }
}
