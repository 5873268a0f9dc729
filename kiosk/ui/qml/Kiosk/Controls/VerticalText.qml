pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A line set from top to bottom, one character below the other; punctuation that would lie down is left out.
Column {
    id: column

    required property string text
    property int role: StyledText.Title
    property string tongue: Theme.language
    property color color: Theme.ink
    property real size: Theme.sizeOf(role)

    spacing: size * 0.12
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Repeater {
        model: Array.from(column.text.replace(/[\s，、。·]/g, ""))

        StyledText {
            required property string modelData

            width: column.size * 1.1
            height: column.size
            verticalAlignment: Text.AlignVCenter
            text: modelData
            role: column.role
            tongue: column.tongue
            color: column.color
            font.pixelSize: column.size
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            rotation: /[ー〜–—（）()「」]/.test(modelData) ? 90 : 0
            Accessible.ignored: true
        }
    }
}
