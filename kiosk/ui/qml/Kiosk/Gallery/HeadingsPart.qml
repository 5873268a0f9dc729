pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Headings, and seals.
Part {
    id: part

    required property Showroom showroom

    called: "Headings"

    Frame {
        shows: ["PageHeading", "SectionHeading", "TextSection"]

        Pose {
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

            Pose {
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
        Pose {
            width: part.width
            called: "section"

            SectionHeading {
                width: parent.width
                text: part.showroom.tagline
            }
        }
        Pose {
            width: part.width / 2
            called: "section, two lines"

            SectionHeading {
                width: parent.width
                text: part.showroom.name + " " + part.showroom.where
            }
        }
        Pose {
            width: part.width
            called: "section with its text"

            TextSection {
                width: parent.width
                heading: part.showroom.tagline
                text: part.showroom.product.summary
            }
        }
    }
    Frame {
        shows: ["Seal"]

        Repeater {
            model: ["武夷山水", "上下杭", "闽北", "闽"]

            Pose {
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

            Pose {
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
