pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// A gaiwan on its table and the kettle over it: water rises, the leaf opens, the liquor takes its colour, and what is ready
// is in the cup. Each is a picture that lies on the others; only what changes is drawn again.
Item {
    id: scene

    required property BrewingSteps steps
    required property string colour
    required property string leaf
    required property url view // what one sees through the window
    property bool ended: false // the table ends on the glass
    readonly property real scaled: Math.min(width / 600, height / 590)

    function piece(name: string): url {
        return Theme.pieces.toString() === "" ? "" : Theme.pieces + "/" + name + "-large.webp";
    }

    TeaCorner {
        width: scene.width
        height: scene.height
        view: scene.view
        ground: table.y + gaiwan.y + gaiwan.height * 0.12
        depth: gaiwan.height * 1.04
        scaled: scene.scaled
        ended: scene.ended
    }
    Item {
        id: table

        x: (scene.width - width) / 2
        y: scene.height - height - Theme.unit * 30 - Theme.small
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
        Layer {
            id: cup

            anchors.fill: undefined
            x: scene.scaled * 452
            y: scene.scaled * 388
            width: Math.round(scene.scaled * 121)
            height: Math.round(scene.scaled * 90)
            picture: scene.piece("tasting-cup")

            Layer {
                anchors.fill: undefined
                x: cup.width * 0.06
                y: cup.height * 0.106
                width: Math.round(cup.width * 0.68)
                height: Math.round(cup.height * 0.5)
                picture: scene.piece("liquor-" + scene.colour)
                visible: scene.steps.steeped
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
