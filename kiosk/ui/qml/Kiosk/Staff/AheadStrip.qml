import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Lies over the top of every page while the kiosk looks ahead, on lying glass over its left part. Anybody may go back to now.
Rectangle {
    id: strip

    required property PanelController controller
    readonly property AheadChoice ahead: controller.ahead
    readonly property bool lying: parent !== null && parent.width > parent.height // then what is on stands at the right

    width: Math.round((parent?.width ?? 0) * (lying ? 0.34 : 1))
    y: controller.releases.secondsLeft > 0 ? height : 0 // below a trial's
    height: Theme.pill + 2 * Theme.small
    visible: controller.closed
    z: 1
    color: Theme.ink
    Accessible.role: Accessible.ToolBar
    Accessible.name: words.text

    MouseArea {
        anchors.fill: parent
    }
    StyledText {
        id: words

        x: strip.lying ? Theme.pace : Theme.margin
        width: back.x - x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Looking ahead: %1").arg(strip.ahead.shown)
        color: Theme.light
        lineHeight: 1.1
    }
    PillButton {
        id: back

        anchors.right: parent.right
        anchors.rightMargin: words.x
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Back to now")
        onClicked: strip.ahead.end()
    }
}
