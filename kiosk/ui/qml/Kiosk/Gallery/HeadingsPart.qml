pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Headings, and seals.
GallerySection {
    id: part

    required property Showroom showroom

    called: "Headings"

    ControlStates {
        shows: ["PageHeading", "SectionHeading", "TextSection", "Prose"]

        ControlState {
            width: part.width
            called: "with a second line"

            PageHeading {
                width: parent.width
                text: part.showroom.product.name
                second: part.showroom.product.second
                secondTongue: Theme.language === "zh-CN" ? "en" : "zh-CN"
            }
        }
        Repeater {
            model: ["tea", "liquor", "wellness", "rooms"]

            ControlState {
                id: toned

                required property string modelData

                width: (part.width - Theme.gap) / 2
                called: "alone, tone " + modelData

                PageHeading {
                    width: parent.width
                    text: part.showroom.zone.name
                    tone: Theme.contrast ? Theme.ink : Theme.tone(toned.modelData)
                }
            }
        }
        ControlState {
            width: part.width
            called: "section"

            SectionHeading {
                width: parent.width
                text: part.showroom.tagline
            }
        }
        ControlState {
            width: part.width / 2
            called: "section, two lines"

            SectionHeading {
                width: parent.width
                text: part.showroom.name + " " + part.showroom.where
            }
        }
        ControlState {
            width: part.width
            called: "section with its text"

            TextSection {
                width: parent.width
                heading: part.showroom.tagline
                text: part.showroom.product.summary
            }
        }
        ControlState {
            width: part.width
            called: "prose"

            Prose {
                width: parent.width
                prose: part.showroom.product.summary
            }
        }
    }
    ControlStates {
        shows: ["Seal"]

        Repeater {
            model: ["武夷山水", "上下杭", "闽北", "闽"]

            ControlState {
                id: stamp

                required property string modelData

                called: "filled"

                Seal {
                    text: stamp.modelData
                }
            }
        }
        Repeater {
            model: ["地理标志", "非遗", "闽"]

            ControlState {
                id: outline

                required property string modelData

                called: "outline"

                Seal {
                    text: outline.modelData
                    filled: false
                }
            }
        }
    }
}
