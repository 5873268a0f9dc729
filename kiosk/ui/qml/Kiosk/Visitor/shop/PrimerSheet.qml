pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls

// A primer's picture with its numbers where what they tell of stands; touched, one is chosen.
Item {
    id: sheet

    required property PrimerRecord primer
    required property int chosen

    signal picked(int index)

    Painting {
        id: painting

        readonly property real across: Math.min(sheet.width, sheet.height * sheet.primer.ratio)

        anchors.centerIn: parent
        width: Math.round(across)
        height: Math.round(across / Math.max(0.05, sheet.primer.ratio))
        source: sheet.primer.picture

        Repeater {
            model: sheet.primer.marks

            PrimerNumber {
                required property point spot

                x: Math.round(spot.x * painting.width - width / 2)
                y: Math.round(spot.y * painting.height - height / 2)
                z: on ? 1 : 0
                on: index === sheet.chosen
                onClicked: sheet.picked(index)
            }
        }
    }
}
