import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Lies over the top of every page during a trial. Anybody may go back; keeping asks for the PIN.
Rectangle {
    id: strip

    required property PanelController controller
    readonly property Releases releases: controller.releases

    anchors.left: parent ? parent.left : undefined
    anchors.right: parent ? parent.right : undefined
    height: Theme.pill + 2 * Theme.small
    visible: controller.closed
    z: 1
    color: Theme.seal
    Accessible.role: Accessible.ToolBar
    Accessible.name: words.text

    MouseArea {
        anchors.fill: parent
    }
    StyledText {
        id: words

        x: Theme.margin
        width: buttons.x - x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("On trial: %1:%2 left").arg(Math.floor(strip.releases.secondsLeft / 60)).arg(String(strip.releases.secondsLeft % 60).padStart(2, "0"))
        color: Theme.light
        lineHeight: 1.1
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        PillButton {
            text: qsTr("Keep it")
            onClicked: strip.controller.open()
        }
        PillButton {
            text: qsTr("Go back")
            onClicked: strip.releases.end_trial()
        }
    }
}
