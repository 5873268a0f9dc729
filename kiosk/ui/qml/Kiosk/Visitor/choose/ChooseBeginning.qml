import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Before anything was answered: what stands in the zone's door on a board, and on the slip below what a touch will do.
Item {
    id: beginning

    required property url picture
    required property string tone
    readonly property real side: Math.min(width * 0.5, Theme.unit * 340)

    implicitHeight: slip.y + slip.height

    ShelfBoard {
        id: board

        x: (parent.width - width) / 2
        y: beginning.side * (1 - Theme.thingFoot) - floor
        width: Math.min(parent.width, beginning.side * 2.2)
    }
    Painting {
        x: (parent.width - width) / 2
        width: beginning.side
        height: width
        source: beginning.picture
    }
    PaperSlip {
        id: slip

        x: (parent.width - width) / 2
        y: board.y + board.front + Theme.tiny
        width: Math.min(parent.width, Theme.bodySize * (Theme.upright ? 19 : 23))
        height: said.height + 2 * padding
        padding: Theme.pace
        pinned: true

        StyledText {
            id: said

            width: parent.width
            text: {
                if (beginning.tone === "tea")
                    return qsTr("One touch is enough: three things come forward, each with its reasons, from what its tasting notes and figures say.");
                return qsTr("One touch is enough: three things come forward, each with its reasons, from what is said of its kind and its use.");
            }
            lineHeight: 1.3
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
