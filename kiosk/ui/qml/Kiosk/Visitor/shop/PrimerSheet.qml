pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A primer's picture with its numbers where what they tell of stands; touched, one is chosen. Where they stand closer than
// fingers part, or out of reach, they are only seen.
Item {
    id: sheet

    required property PrimerRecord primer
    required property int chosen
    property bool reached: true
    readonly property real apart: {
        let least = Theme.target + Theme.gap;
        for (let at = 1; at < numbers.count; ++at) {
            for (let other = 0; other < at; ++other) {
                const across = Math.abs(primer.across[at] - primer.across[other]) * painting.width;
                const down = Math.abs(primer.down[at] - primer.down[other]) * painting.height;
                least = Math.min(least, Math.max(across, down));
            }
        }
        return least;
    }
    readonly property real target: Math.floor(Math.min(Theme.target, apart - Theme.mm(3)))
    readonly property bool touched: reached && target >= Theme.mm(20)

    signal picked(int index)

    Painting {
        id: painting

        readonly property real across: Math.min(sheet.width, sheet.height * sheet.primer.ratio)

        anchors.centerIn: parent
        width: Math.round(across)
        height: Math.round(across / Math.max(0.05, sheet.primer.ratio))
        source: sheet.primer.picture

        Repeater {
            id: numbers

            model: sheet.primer.marks

            Item {
                id: mark

                required property int index
                required property string name
                required property point spot
                readonly property bool on: index === sheet.chosen

                x: Math.round(Math.max(width / 2, Math.min(painting.width - width / 2, spot.x * painting.width)) - width / 2)
                y: Math.round(Math.max(height / 2, Math.min(painting.height - height / 2, spot.y * painting.height)) - height / 2)
                z: on ? 1 : 0
                width: sheet.touched ? sheet.target : seen.width
                height: width

                PrimerSeal {
                    id: seen

                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, Math.max(Theme.unit * 40, sheet.apart))
                    height: width
                    index: mark.index
                    on: mark.on
                    visible: !sheet.touched && (mark.on || sheet.apart >= width)
                }
                Loader {
                    anchors.fill: parent
                    active: sheet.touched

                    sourceComponent: PrimerNumber {
                        index: mark.index
                        name: mark.name
                        on: mark.on
                        onClicked: sheet.picked(mark.index)
                    }
                }
            }
        }
    }
}
