pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Text in every role, size and face; lines from top to bottom.
GallerySection {
    id: part

    required property Showroom showroom
    readonly property list<string> tongues: ["zh-CN", "zh-TW", "en", "ja", "ko"]
    readonly property list<string> roles: ["Display", "Title", "Heading", "Body", "Caption"]

    called: "Words"

    ControlStates {
        shows: ["StyledText", "Letters"]

        Repeater {
            model: part.roles

            ControlState {
                id: one

                required property string modelData
                required property int index

                width: part.width
                called: modelData

                StyledText {
                    width: parent.width
                    role: one.index
                    text: [part.showroom.title, part.showroom.product.name, part.showroom.name, part.showroom.product.summary, part.showroom.where][one.index]
                }
            }
        }
        Repeater {
            model: part.tongues

            ControlState {
                id: face

                required property string modelData

                width: part.width
                called: "Heading and Body, tongue " + modelData

                StyledText {
                    width: parent.width
                    role: StyledText.Heading
                    tongue: face.modelData
                    text: "骨直海角戶言，次！ “Wuyi” cháng 武夷の香り 무이산 12 g · 95 °C"
                }
                StyledText {
                    width: parent.width
                    tongue: face.modelData
                    text: "骨直海角戶言，次！ “Wuyi” cháng 武夷の香り 무이산 12 g · 95 °C"
                }
            }
        }
        Repeater {
            model: ["1", "1.22", "1.5"]

            ControlState {
                id: sized

                required property string modelData

                width: (part.width - 2 * Theme.gap) / 3
                called: "Body at text size " + modelData

                StyledText {
                    width: parent.width
                    font.pixelSize: Math.round(Theme.bodySize / Theme.textScale * Number(sized.modelData))
                    text: part.showroom.tagline
                }
            }
        }
    }
    ControlStates {
        shows: ["JoinedNames"]

        ControlState {
            width: part.width / 3
            called: "narrow"

            JoinedNames {
                width: parent.width
                names: ["闽江起点", "延平百合", "延平湖", "茫荡山", "山茶油"]
            }
        }
    }
    ControlStates {
        shows: ["VerticalText"]

        Repeater {
            model: ["Title", "Heading", "Body", "soft"]

            ControlState {
                id: upright

                required property string modelData
                required property int index

                called: modelData

                VerticalText {
                    text: part.showroom.title
                    role: Math.min(StyledText.Body, StyledText.Title + upright.index)
                    color: upright.index < 3 ? Theme.ink : Theme.soft
                }
            }
        }
        ControlState {
            called: "ja, long vowel"

            VerticalText {
                text: "湯「ダーホンパオ」"
                tongue: "ja"
                role: StyledText.Body
            }
        }
    }
}
