pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Everything that can be pressed, at rest and under a finger.
GallerySection {
    id: part

    required property Showroom showroom
    readonly property string word: showroom.zone.name
    readonly property string county: showroom.product.placeName

    called: "Buttons"

    ControlStates {
        shows: ["PillButton", "PressedPaper"]

        Repeater {
            model: ["rest", "pressed", "strong", "strong, pressed", "on", "on, pressed", "disabled", "strong, disabled"]

            ControlState {
                id: pill

                required property string modelData

                called: modelData

                PillButton {
                    text: part.word
                    strong: pill.modelData.startsWith("strong")
                    on: pill.modelData.startsWith("on")
                    enabled: !pill.modelData.endsWith("disabled")
                    down: pill.modelData.endsWith("pressed")
                }
            }
        }
        Repeater {
            model: ["with an icon", "icon, strong", "icon, on", "icon, disabled"]

            ControlState {
                id: marked

                required property string modelData

                called: modelData

                PillButton {
                    text: part.county
                    glyph: "map-pin"
                    strong: marked.modelData.endsWith("strong")
                    on: marked.modelData.endsWith("on") && !marked.modelData.endsWith("icon")
                    enabled: !marked.modelData.endsWith("disabled")
                }
            }
        }
        ControlState {
            width: Theme.target * 4
            called: "long, in little room"

            PillButton {
                width: parent.width
                text: part.showroom.name
                glyph: "map-pin"
            }
        }
    }
    ControlStates {
        shows: ["Chip"]

        Repeater {
            model: ["rest", "pressed", "on"]

            ControlState {
                id: chip

                required property string modelData

                called: modelData

                Chip {
                    text: part.county
                    on: chip.modelData === "on"
                    down: chip.modelData === "pressed"
                }
            }
        }
        Repeater {
            model: ["tea", "liquor", "wellness", "rooms"]

            ControlState {
                id: toned

                required property string modelData

                called: "on, " + modelData

                Chip {
                    text: part.county
                    amount: 9
                    on: true
                    tone: Theme.tone(toned.modelData)
                }
            }
        }
        ControlState {
            called: "with a number"

            Chip {
                text: part.county
                amount: 128
            }
        }
        ControlState {
            called: "folded"

            Chip {
                text: part.county
                amount: 10
                glyph: "chevron-down"
            }
        }
        ControlState {
            called: "long"

            Chip {
                text: part.showroom.name
                amount: 5
            }
        }
    }
    ControlStates {
        shows: ["RoundButton", "KeypadKey", "Pressable"]

        Repeater {
            model: ["rest", "pressed", "on"]

            ControlState {
                id: rounded

                required property string modelData

                called: modelData

                RoundButton {
                    glyph: "plus"
                    says: rounded.modelData
                    on: rounded.modelData === "on"
                    down: rounded.modelData === "pressed"
                }
            }
        }
        Repeater {
            model: ["rest", "pressed", "icon", "icon, pressed"]

            ControlState {
                id: cap

                required property string modelData

                called: modelData

                KeypadKey {
                    text: cap.modelData.startsWith("icon") ? "" : "q"
                    glyph: cap.modelData.startsWith("icon") ? "delete" : ""
                    says: cap.modelData
                    down: cap.modelData.endsWith("pressed")
                }
            }
        }
        Repeater {
            model: ["bare", "bare, pressed"]

            ControlState {
                id: bare

                required property string modelData

                called: modelData

                Pressable {
                    leftPadding: Theme.small
                    rightPadding: Theme.small
                    text: part.county
                    down: bare.modelData.endsWith("pressed")

                    background: PaperPanel {}
                    contentItem: StyledText {
                        text: part.county
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
