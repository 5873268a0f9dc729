import QtQuick
import Kiosk.Theme

// A slip of paper cut by hand, and what is put in it, inside its padding; `pinned` holds it with a stud of brass.
Item {
    id: slip

    default property alias parts: inside.data
    property real padding: Theme.small
    property bool pinned: false

    implicitWidth: inside.childrenRect.width + 2 * padding
    implicitHeight: inside.childrenRect.height + 2 * padding

    NinePatch {
        anchors.fill: parent
        piece: slip.height > Theme.unit * 130 ? "sheet" : "slip"
    }
    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: slip.padding
    }
    PieceImage {
        x: slip.width - width - Theme.small
        y: Theme.hair
        piece: slip.pinned ? "peg" : ""
    }
}
