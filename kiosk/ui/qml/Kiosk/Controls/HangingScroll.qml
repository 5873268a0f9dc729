pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A mounted scroll on its cord, and what is painted on its paper. `shape` is how large its picture is and `paper` where the
// paper lies in it, both in units. High contrast has it in lines of ink.
Item {
    id: scroll

    required property size shape
    required property rect paper
    readonly property real part: width / shape.width
    readonly property alias sheet: inside

    default property alias parts: inside.data

    implicitWidth: Math.round(shape.width * Theme.unit)
    implicitHeight: Math.round(width * shape.height / shape.width)

    Image {
        id: mount

        anchors.fill: parent
        sourceSize.width: Math.max(1, Math.round(scroll.width))
        source: Theme.contrast || scroll.width <= 0 ? "" : Theme.piece("hanging-scroll")
        visible: !Theme.contrast
        Accessible.ignored: true
    }
    Loader {
        anchors.fill: parent
        active: Theme.contrast || mount.status === Image.Error
        sourceComponent: Item {
            Repeater {
                model: [-1, 1]

                Rectangle {
                    required property int modelData

                    x: Math.round((380 + (modelData < 0 ? -252 : 0)) * scroll.part)
                    y: Math.round((modelData < 0 ? 52 : 12) * scroll.part)
                    width: Math.round(255 * scroll.part)
                    height: Theme.hair
                    color: Theme.ink
                    rotation: 9 * modelData
                    transformOrigin: Item.Left
                    antialiasing: true
                }
            }
            Repeater {
                model: [[48, 58, 664, 974], [scroll.paper.x, scroll.paper.y, scroll.paper.width, scroll.paper.height], [18, 46, 724, 20], [8, 1006, 744, 40], [372, 4, 16, 16]]

                Rectangle {
                    required property list<real> modelData

                    x: Math.round(modelData[0] * scroll.part)
                    y: Math.round(modelData[1] * scroll.part)
                    width: Math.round(modelData[2] * scroll.part)
                    height: Math.round(modelData[3] * scroll.part)
                    color: Theme.card
                    border.width: Theme.hair
                    border.color: Theme.ink
                }
            }
        }
    }
    Item {
        id: inside

        x: Math.round(scroll.paper.x * scroll.part)
        y: Math.round(scroll.paper.y * scroll.part)
        width: Math.round(scroll.paper.width * scroll.part)
        height: Math.round(scroll.paper.height * scroll.part)
    }
}
