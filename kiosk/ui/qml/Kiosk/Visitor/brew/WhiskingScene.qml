pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// A black bowl on its table, the foam in it, and the whisk that a finger draws to and fro. Each is a picture that lies on the
// others; only the foam and the whisk are swung again.
Item {
    id: scene

    required property WhiskingSteps steps
    required property url view // what one sees through the window
    property bool ended: false // the table ends on the glass
    readonly property real scaled: Math.min(width / 470, height / 450) // pixels a unit of the painted table
    property real swung: 0 // of the whisk from the middle of the bowl, in units

    function piece(name: string): url {
        return Theme.pieces.toString() === "" ? "" : Theme.pieces + "/" + name + "-large.webp";
    }

    // Whisk by itself for a moment.
    function whisk() {
        if (!Theme.reducedMotion)
            toAndFro.restart();
    }

    TeaCorner {
        width: scene.width
        height: scene.height
        view: scene.view
        ground: table.y + bowl.y + bowl.height * 0.24
        depth: bowl.height * 0.92
        scaled: scene.scaled
        ended: scene.ended
        boiling: true
    }
    Item {
        id: table

        x: (scene.width - width) * 0.42
        y: scene.height - height - Theme.unit * 30 - Theme.small - scene.scaled * 18
        width: scene.scaled * 340
        height: scene.scaled * 330

        Layer {
            id: bowl

            y: scene.scaled * 88
            width: Math.round(scene.scaled * 340)
            height: Math.round(scene.scaled * 236)
            picture: scene.piece("tea-bowl")
        }
        Repeater {
            model: scene.steps.last

            Layer {
                required property int index

                x: scene.scaled * 28
                y: bowl.y + scene.scaled * 22
                width: Math.round(scene.scaled * 238)
                height: Math.round(scene.scaled * 132)
                picture: scene.piece(`foam-${index + 1}`)
                visible: scene.steps.foam === index + 1
            }
        }
        Layer {
            id: whisk

            readonly property real side: scene.swung / 56 // -1 to 1

            x: Math.round(scene.scaled * (86 + scene.swung))
            y: Math.round(bowl.y + scene.scaled * (-84 - 5 * side * side - (scene.steps.whisked ? 8 : 0)))
            width: Math.round(scene.scaled * 120)
            height: Math.round(scene.scaled * 220)
            picture: scene.piece("whisk")
        }
    }
    Item {
        x: table.x
        y: table.y
        width: table.width
        height: table.height

        DragHandler {
            id: finger

            property real furthest: 0 // of the stroke that is being made, in units
            property int way: 0 // -1 to the left, 1 to the right

            target: null
            dragThreshold: Theme.tiny / 2
            onActiveChanged: way = 0
            onCentroidChanged: {
                if (!active)
                    return;
                const at = Math.max(-56, Math.min(56, centroid.position.x / scene.scaled - 147));
                if (way === 0) {
                    way = at >= scene.swung ? 1 : -1;
                    furthest = at;
                } else if ((at - furthest) * way > 0) {
                    furthest = at;
                } else if ((furthest - at) * way > 14) {
                    way = -way;
                    furthest = at;
                    scene.steps.stroke();
                }
                scene.swung = at;
            }
        }
    }
    SequentialAnimation {
        id: toAndFro

        loops: 2

        NumberAnimation {
            target: scene
            property: "swung"
            to: 40
            duration: Theme.settle
        }
        NumberAnimation {
            target: scene
            property: "swung"
            to: -40
            duration: Theme.turn
        }
        NumberAnimation {
            target: scene
            property: "swung"
            to: 0
            duration: Theme.settle
        }
    }

    component Layer: Image {
        property url picture

        source: picture
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: true
        Accessible.ignored: true
    }
}
