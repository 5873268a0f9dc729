pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// What pages are built of: painted pieces, at several sizes.
GallerySection {
    id: part

    required property Showroom showroom

    called: "Pieces"

    ControlStates {
        shows: ["PaperSlip", "NinePatch"]

        Repeater {
            model: ["name", "name and place", "a paragraph", "pinned"]

            ControlState {
                id: slip

                required property string modelData
                required property int index

                called: modelData

                PaperSlip {
                    pinned: slip.index === 3

                    StyledText {
                        width: slip.index === 2 ? Theme.target * 5 : implicitWidth
                        text: [part.showroom.product.name, part.showroom.product.name + "　" + part.showroom.product.placeName, part.showroom.product.summary, part.showroom.tagline][slip.index]
                    }
                }
            }
        }
        ControlState {
            called: "nothing in it"

            PaperSlip {
                width: Theme.target
                height: Theme.target * 0.5
            }
        }
    }
    ControlStates {
        shows: ["ShelfBoard"]

        Repeater {
            model: [1, 0.5, 0.25]

            ControlState {
                id: shelf

                required property real modelData

                called: Math.round(modelData * 100) + " %"
                width: part.width * modelData - Theme.gap
                height: Theme.unit * 190

                ShelfBoard {
                    width: parent.width

                    PaperSlip {
                        x: Theme.margin
                        y: parent.front - Theme.tiny
                        padding: Theme.tiny

                        StyledText {
                            text: part.showroom.product.name
                            lineHeight: 1.1
                        }
                    }
                }
            }
        }
    }
    ControlStates {
        shows: ["LuggageTag"]

        Repeater {
            model: [3, 7]

            ControlState {
                id: tied

                required property int modelData

                called: modelData + " targets wide"
                leftPadding: Theme.target
                topPadding: Theme.pace

                LuggageTag {
                    StyledText {
                        width: Theme.target * tied.modelData
                        text: tied.modelData > 3 ? part.showroom.product.summary : part.showroom.tagline
                    }
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
                        height: Theme.unit * (180 + 30 * index)
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
        shows: ["PieceImage"]

        Repeater {
            model: ["gate-tea", "gate-liquor", "gate-wellness", "gate-rooms", "leaf-tea", "leaf-rooms", "peg"]

            ControlState {
                id: single

                required property string modelData

                called: modelData

                PieceImage {
                    piece: single.modelData
                }
            }
        }
    }
}
