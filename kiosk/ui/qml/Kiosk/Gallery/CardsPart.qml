pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Doors, tiles and cards, as visitors meet them.
GallerySection {
    id: part

    required property Showroom showroom
    readonly property ProductRecord product: showroom.product
    readonly property real third: (width - 2 * Theme.gap) / 3

    called: "Cards"

    ControlStates {
        shows: ["ZoneDoor"]

        Repeater {
            model: part.showroom.zones

            ZoneDoor {
                width: (part.width - 3 * Theme.gap) / 4
                height: Theme.unit * 520
            }
        }
    }
    ControlStates {
        shows: ["Tile"]

        Repeater {
            model: ["rest", "pressed", "sold out", "proposed", "no picture", "long"]

            ControlState {
                id: tiled

                required property string modelData

                width: part.third
                called: modelData

                Repeater {
                    model: part.product.pictures

                    Tile {
                        id: tile

                        required property int index

                        width: part.third
                        visible: index === 0
                        name: tiled.modelData === "long" ? part.showroom.name : part.product.name
                        second: part.product.second
                        note: tiled.modelData === "no picture" ? "" : part.product.placeName
                        tone: part.product.tone
                        soldOut: tiled.modelData === "sold out"
                        proposed: tiled.modelData === "proposed"
                        down: tiled.modelData === "pressed"

                        Binding {
                            target: tile
                            property: "picture"
                            value: ""
                            when: tiled.modelData === "no picture"
                        }
                    }
                }
            }
        }
    }
    ControlStates {
        shows: ["ListRow"]

        Repeater {
            model: ["a name", "a line below", "a mark", "pressed", "long"]

            ControlState {
                id: lined

                required property string modelData

                width: (part.width - Theme.gap) / 2
                called: modelData

                ListRow {
                    width: parent.width
                    name: {
                        if (lined.modelData === "long")
                            return part.showroom.name + " " + part.showroom.where;
                        return part.product.name;
                    }
                    below: {
                        if (lined.modelData === "a name")
                            return "";
                        if (lined.modelData === "long")
                            return part.showroom.credit;
                        return part.product.placeName;
                    }
                    mark: lined.modelData === "a mark" ? part.product.categoryName : ""
                    down: lined.modelData === "pressed"
                }
            }
        }
    }
    ControlStates {
        shows: ["StoryLeaf", "Album"]

        ControlState {
            width: part.width
            called: "with figures, in the album"

            Album {
                width: parent.width
                height: Theme.unit * 620
                folded: true

                StoryLeaf {
                    anchors.fill: parent
                    index: 0
                    name: part.showroom.tagline
                    summary: part.product.summary
                    figureValues: ["12000", "7", "95"]
                    figureMores: ["1", "", ""]
                    figureCaptions: [part.product.categoryName, part.product.placeName, part.showroom.name]
                    picture: part.showroom.headerTall
                }
            }
        }
        ControlState {
            width: part.third
            called: "words alone"

            StoryLeaf {
                width: part.third
                height: Theme.unit * 620
                index: 1
                name: part.showroom.tagline
                summary: part.product.useText
                figureValues: []
                figureMores: []
                figureCaptions: []
                picture: ""
            }
        }
    }
}
