pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme

// Every control in every state, and every picture of a pack. Files that change are read again at once.
Window {
    id: window

    required property url icons
    required property list<url> pictures
    required property list<string> pictureNames
    required property list<string> shortCode
    required property list<string> longCode
    property string tongue: "zh-CN"
    property int textSize: 0
    property bool contrast: false

    title: "Kiosk gallery"
    color: Theme.paper
    visible: true

    Binding {
        target: Theme
        property: "icons"
        value: window.icons
    }
    Binding {
        target: Theme
        property: "language"
        value: window.tongue
    }
    Binding {
        target: Theme
        property: "textSize"
        value: window.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: window.contrast
    }
    Scroll {
        anchors.fill: parent

        Frame {
            title: "Language, text size, contrast"

            Repeater {
                model: ["zh-CN", "zh-TW", "en", "ja", "ko"]

                Chip {
                    required property string modelData

                    text: modelData
                    on: window.tongue === modelData
                    onClicked: window.tongue = modelData
                }
            }
            Repeater {
                model: 3

                Chip {
                    required property int index

                    text: ["1", "1.22", "1.5"][index]
                    on: window.textSize === index
                    onClicked: window.textSize = index
                }
            }
            Chip {
                text: "7:1"
                on: window.contrast
                onClicked: window.contrast = !window.contrast
            }
        }
        WordsFrames {}
        Frame {
            title: "PillButton: plain, strong, on, off, with an icon, long"

            PillButton {
                text: "首页"
            }
            PillButton {
                text: "搜索"
                strong: true
            }
            PillButton {
                text: "已在心意单"
                on: true
            }
            PillButton {
                text: "已满"
                enabled: false
            }
            PillButton {
                text: "产地"
                glyph: "map-pin"
            }
            PillButton {
                width: Theme.target * 3
                text: "16 more from Wuyishan City"
                glyph: "map-pin"
            }
        }
        Frame {
            title: "RoundButton, Chip, KeyCap, Icon"

            RoundButton {
                glyph: "plus"
                says: "plus"
            }
            RoundButton {
                glyph: "check"
                says: "check"
                on: true
            }
            Chip {
                text: "岩茶"
                amount: 9
            }
            Chip {
                text: "红茶"
                amount: 5
                on: true
                tone: Theme.tone("tea")
            }
            KeyCap {
                text: "a"
            }
            KeyCap {
                glyph: "delete"
                says: "delete"
            }
            Icon {
                glyph: "leaf"
            }
        }
        Frame {
            title: "FactGrid, SectionHeading, PageHeading, Panel"

            FactGrid {
                width: parent.width
                labels: ["产地", "类别", "注水", "适茶"]
                values: ["建阳区", "茶器", "约 95 ℃", "岩茶 · 点茶"]
            }
            SectionHeading {
                width: parent.width
                text: "冲泡"
            }
            PageHeading {
                width: parent.width
                text: "兔毫建盏"
                second: "Hare’s-fur Jian bowl"
                secondTongue: "en"
            }
            Panel {
                width: Theme.target * 3
                height: Theme.target
            }
        }
        DrawnFrames {
            shortCode: window.shortCode
            longCode: window.longCode
        }
        Frame {
            title: "Painting: every picture of the pack"

            Repeater {
                model: window.pictures.length

                Column {
                    id: one

                    required property int index

                    Painting {
                        width: Theme.target * 2.4
                        height: width
                        source: window.pictures[one.index]
                    }
                    Words {
                        width: Theme.target * 2.4
                        text: window.pictureNames[one.index]
                        tongue: "en"
                        role: Words.Caption
                        lineHeight: 1
                    }
                }
            }
        }
    }
}
