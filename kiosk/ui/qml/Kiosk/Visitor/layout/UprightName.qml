import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A name set upright, its other name small beside it: Han and kana stand, Latin letters lie along the edge.
Row {
    id: spine

    required property string text
    property string second: ""
    property string secondTongue: Theme.language
    property color tone: Theme.ink
    property real size: Math.round(Theme.titleSize * 1.12)
    readonly property bool lying: /[A-Za-z0-9]/.test(second)

    spacing: Theme.small

    VerticalText {
        text: spine.text
        color: spine.tone
        size: spine.size
        spacing: size * 0.16
        Accessible.role: Accessible.Heading
    }
    VerticalText {
        y: spine.size * 0.12
        text: spine.second
        tongue: spine.secondTongue
        color: Theme.soft
        size: Theme.unit * 32
        spacing: Theme.unit * 8
        visible: text !== "" && !spine.lying && spine.second !== spine.text
    }
    Item {
        y: spine.size * 0.12
        width: label.implicitHeight
        height: label.implicitWidth
        visible: spine.lying

        StyledText {
            id: label

            x: parent.width
            text: spine.second
            tongue: spine.secondTongue
            color: Theme.soft
            font.pixelSize: Theme.unit * 28
            lineHeight: 1
            wrapMode: Text.NoWrap
            rotation: 90
            transformOrigin: Item.TopLeft
        }
    }
}
