pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// A gaiwan on a board and the kettle over it: water rises, the leaf opens, the liquor takes its colour. Each is a picture
// that lies on the others; only what changes is drawn again.
Item {
    id: scene

    required property BrewingSteps steps
    required property string colour
    required property string leaf
    readonly property real scaled: Math.min(width / 560, height / 520)

    function piece(name: string): url {
        return Theme.pieces.toString() === "" ? "" : Theme.pieces + "/" + name + "-large.webp";
    }

    TableTop {
        x: -Theme.gap
        y: table.y + gaiwan.y + gaiwan.height * 1.02 - depth
        width: scene.width + 2 * Theme.gap
        depth: Math.round(gaiwan.height * 0.82)
    }
    Item {
        id: table

        x: (scene.width - width) / 2
        y: (scene.height - height) / 2
        width: scene.scaled * 560
        height: scene.scaled * 520

        Image {
            id: gaiwan

            x: scene.scaled * 10
            y: scene.scaled * 210
            width: Math.round(scene.scaled * 451)
            height: Math.round(scene.scaled * 275)
            source: scene.piece("gaiwan")
            sourceSize: Qt.size(width, height)
            asynchronous: true
            Accessible.ignored: true
        }
        Item {
            id: pool

            readonly property real part: gaiwan.width / 410

            x: gaiwan.x + 42 * part
            y: gaiwan.y + 36 * part
            width: 196 * part
            height: 140 * part

            Repeater {
                model: 3

                Layer {
                    required property int index

                    picture: scene.piece(`leaf-${scene.leaf}-${index}`)
                    visible: scene.steps.opened === index
                }
            }
            Layer {
                picture: scene.piece("liquor-water")
                opacity: 0.5 * scene.steps.level
                visible: scene.steps.level > 0
            }
            Layer {
                picture: scene.piece("liquor-" + scene.colour)
                opacity: scene.steps.level * 0.74 * Math.sqrt(scene.steps.share)
                visible: scene.steps.share > 0
            }
        }
        Rectangle {
            readonly property point from: kettle.mapToItem(table, kettle.spout.x, kettle.spout.y)

            x: from.x - width / 2
            y: from.y
            width: Theme.unit * 7
            height: Math.max(0, pool.y + pool.height * 0.56 - y)
            radius: width / 2
            color: Theme.river
            opacity: 0.6
            visible: kettle.pours && !scene.steps.filled
        }
        PouringKettle {
            id: kettle

            x: scene.scaled * 165
            y: 0
            width: Math.round(scene.scaled * 290)
            height: width
            picture: scene.piece("kettle")
            asked: scene.steps.pouring
            onTippedChanged: scene.steps.tilted(tipped)
        }
    }

    component Layer: Image {
        property url picture

        anchors.fill: parent
        source: picture
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: true
        Accessible.ignored: true
    }
}
