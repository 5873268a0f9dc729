pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// What pages are built of: painted paper, boards and gates, at several sizes.
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
        shows: ["PieceImage"]

        Repeater {
            model: ["gate-tea", "gate-liquor", "gate-wellness", "gate-rooms", "plain-gate-tea", "plain-gate-liquor", "leaf-tea", "leaf-rooms", "peg"]

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
    ControlStates {
        shows: ["PaperEdge"]

        ControlState {
            width: part.width / 2
            called: "goes on below"

            ScrollArea {
                id: goingOn

                width: parent.width
                height: Theme.target * 2

                StyledText {
                    width: parent.width
                    text: part.showroom.product.summary + part.showroom.product.summary
                }
                PaperEdge {
                    parent: goingOn
                    anchors.bottom: parent.bottom
                    width: parent.width
                    paper: goingOn
                }
            }
        }
    }
}
