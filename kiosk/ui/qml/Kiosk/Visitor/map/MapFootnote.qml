import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands at the foot of the whole map: that it is schematic.
StyledText {
    id: note

    readonly property rect place: Qt.rect(x, y, width, height)

    x: Theme.margin
    y: parent.height - height - Theme.tiny
    text: qsTr("Schematic, not to scale")
    role: StyledText.Caption
    font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 28)
    wrapMode: Text.NoWrap
    lineHeight: 1.2
}
