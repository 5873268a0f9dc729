pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Painted pieces that hang or are unrolled, at several sizes.
GallerySection {
    id: part

    required property Showroom showroom

    called: "Hung"

    ControlStates {
        shows: ["BoardButton"]

        Repeater {
            model: ["rest", "pressed", "strong", "strong, pressed", "tall", "tall, strong"]

            ControlState {
                id: button

                required property string modelData

                called: modelData

                BoardButton {
                    width: Theme.target * 2.6
                    height: Theme.target * (button.modelData.startsWith("tall") ? 1.5 : 1)
                    text: part.showroom.zone.name
                    glyph: "map"
                    strong: button.modelData.includes("strong")
                    down: button.modelData.endsWith("pressed")
                }
            }
        }
    }
    ControlStates {
        shows: ["HangingBoard", "HempCord"]

        Column {
            width: part.width
            spacing: Theme.tiny

            HempCord {
                width: parent.width
            }
            Row {
                spacing: Theme.gap

                Repeater {
                    model: [1, 1.3, 2, 3.6]

                    HangingBoard {
                        id: hanging

                        required property real modelData
                        required property int index

                        width: Theme.target * modelData
                        height: Theme.target * 1.2
                        dark: index % 2 === 1
                        hung: true

                        StyledText {
                            anchors.centerIn: parent
                            text: part.showroom.zone.name.slice(0, 1 + hanging.index)
                            color: hanging.words
                        }
                    }
                }
            }
        }
    }
    ControlStates {
        shows: ["HandScroll"]

        Repeater {
            model: [1, 0.6]

            ControlState {
                id: rolled

                required property real modelData

                called: Math.round(modelData * 100) + " %"

                HandScroll {
                    StyledText {
                        width: part.width * rolled.modelData - Theme.margin * 3
                        text: part.showroom.product.summary
                    }
                }
            }
        }
    }
    ControlStates {
        shows: ["HangingScroll", "HouseSeal"]

        HangingScroll {
            width: Theme.unit * 420
            shape: part.showroom.takeaway.scroll
            paper: part.showroom.takeaway.paper

            HouseSeal {
                anchors.centerIn: parent
                stamped: true
            }
        }
        LuggageTag {
            hung: true

            StyledText {
                width: Theme.target * 3
                text: part.showroom.tagline
            }
        }
    }
    ControlStates {
        shows: ["UprightScroll", "WholeWords"]

        UprightScroll {
            width: part.width / 2
            height: width

            WholeWords {
                x: Theme.wideGap
                y: Theme.margin
                width: parent.width - 2 * x
                text: part.showroom.product.name
            }
        }
    }
    ControlStates {
        shows: ["Tally", "BambooPole"]

        Item {
            width: part.width
            height: Theme.unit * 360

            BambooPole {
                y: Theme.tiny
                width: parent.width
            }
            Row {
                x: Theme.margin
                y: Theme.unit * 44
                spacing: Theme.gap

                Repeater {
                    model: 5

                    Tally {
                        id: cut

                        required property int index

                        width: Theme.unit * (88 + 10 * index)
                        height: Math.max(implicitHeight, Theme.unit * (180 + 30 * index))
                        chosen: index === 1

                        StyledText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: part.showroom.zone.name.slice(0, 3).split("").join("\n")
                            color: cut.words
                            lineHeight: 1.1
                        }
                    }
                }
            }
        }
    }
    ControlStates {
        shows: ["LitWall"]

        Repeater {
            model: ["standing", "lying"]

            ControlState {
                id: glass

                required property string modelData
                readonly property bool lying: modelData === "lying"

                called: modelData

                LitWall {
                    width: Theme.unit * (glass.lying ? 480 : 270)
                    height: Theme.unit * (glass.lying ? 245 : 450)
                }
            }
        }
    }
}
