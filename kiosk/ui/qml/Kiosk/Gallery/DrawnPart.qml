pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Facts, paper, pictures' manners, icons, rings, dots and codes.
GallerySection {
    id: part

    required property Showroom showroom
    required property url picture
    required property list<string> glyphs
    required property list<string> shortCode
    required property list<string> longCode

    called: "Facts"

    ControlStates {
        shows: ["FactGrid", "FactBox", "PaperPanel"]

        Repeater {
            model: [2, 3, 4, 5]

            ControlState {
                id: grid

                required property int modelData

                width: part.width
                called: modelData + " facts"

                FactGrid {
                    width: parent.width
                    labels: ["①", "②", "③", "④", "⑤"].slice(0, grid.modelData)
                    values: [part.showroom.product.placeName, part.showroom.product.categoryName, "95 °C", "12 g", part.showroom.name].slice(0, grid.modelData)
                }
            }
        }
        ControlState {
            width: Theme.target * 3
            called: "one box, long"

            FactBox {
                width: parent.width
                label: part.showroom.zone.name
                value: part.showroom.tagline
            }
        }
        ControlState {
            width: Theme.target * 3
            called: "paper"

            PaperPanel {
                width: parent.width
                height: Theme.target
            }
        }
    }
    ControlStates {
        shows: ["Painting", "KeptImage"]

        Repeater {
            model: ["whole", "cropped", "none"]

            ControlState {
                id: shown

                required property string modelData

                width: Theme.target * 3
                called: modelData

                PaperPanel {
                    width: parent.width
                    height: width * 0.5

                    Painting {
                        anchors.fill: parent
                        source: shown.modelData === "none" ? "" : part.picture
                        fit: shown.modelData === "cropped" ? Image.PreserveAspectCrop : Image.PreserveAspectFit
                    }
                }
            }
        }
    }
    ControlStates {
        shows: ["Icon"]

        Repeater {
            model: part.glyphs

            ControlState {
                id: drawn

                required property string modelData

                width: Theme.target * 1.4
                called: modelData

                Icon {
                    glyph: drawn.modelData
                }
            }
        }
    }
    ControlStates {
        shows: ["CountdownRing", "PageDots"]

        Repeater {
            model: [1, 0.66, 0.25, 0]

            ControlState {
                id: running

                required property real modelData

                called: Math.round(modelData * 100) + " % remain"

                CountdownRing {
                    rest: running.modelData
                    tone: running.modelData < 0.5 ? Theme.tone("tea") : Theme.seal
                }
            }
        }
        Repeater {
            model: [0, 2]

            ControlState {
                id: leaf

                required property int modelData

                called: "picture " + (modelData + 1) + " of 4"

                PageDots {
                    count: 4
                    current: leaf.modelData
                }
            }
        }
    }
    ControlStates {
        shows: ["QrCode", "CodePatch"]

        ControlState {
            called: "a product"

            QrCode {
                link: "https://origin.example/p/da-hong-pao"
                rows: part.shortCode
            }
        }
        ControlState {
            called: "on its patch"

            CodePatch {
                link: "https://origin.example/p/da-hong-pao"
                code: part.shortCode
                side: Theme.target * 2
            }
        }
        ControlState {
            called: "a full list"

            QrCode {
                width: Theme.target * 5
                height: width
                link: "https://origin.example/list"
                rows: part.longCode
            }
        }
    }
    ControlStates {
        shows: ["ScrollArea", "ScrollHint"]

        ControlState {
            width: part.width / 2
            called: "more than fits"

            ScrollArea {
                width: parent.width
                height: Theme.target * 3
                side: Theme.gap

                StyledText {
                    width: parent.width
                    text: part.showroom.product.summary + part.showroom.product.summary
                }
            }
        }
    }
}
