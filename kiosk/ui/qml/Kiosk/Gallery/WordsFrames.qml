pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Text in every role, lines from top to bottom, seals.
Column {
    width: parent ? parent.width : 0
    spacing: Theme.wideGap

    Frame {
        title: "Words"

        Repeater {
            model: 5

            Words {
                required property int index

                role: index
                width: parent ? parent.width : 0
                text: ["武夷山水", "正山小种 Lapsang", "山海之约 · 线路", "骨直海角戶言 一盏茶里的闽北 Northern Fujian, 閩北をお茶の一杯に 차 한 잔", "示意图 Schematic 350782"][index]
            }
        }
    }
    Frame {
        title: "VerticalWords, Seal"

        VerticalWords {
            text: "武夷山水"
        }
        VerticalWords {
            text: "一盏茶里的闽北"
            role: Words.Body
            color: Theme.soft
        }
        Seal {
            text: "武夷山水"
        }
        Seal {
            text: "上下杭"
        }
        Seal {
            text: "闽"
        }
        Seal {
            text: "地理标志"
            filled: false
        }
    }
}
