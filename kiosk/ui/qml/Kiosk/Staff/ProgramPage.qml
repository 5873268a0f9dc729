pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// The PIN, and the program itself.
Item {
    id: page

    required property PanelController controller
    property string asked: ""

    ScrollArea {
        anchors.fill: parent
        head: Theme.small
        spacing: Theme.gap

        SettingRow {
            label: qsTr("PIN of the staff")
            note: qsTr("Enter a new one twice.")

            PillButton {
                text: qsTr("Change")
                onClicked: page.controller.change_pin()
            }
        }
        SettingRow {
            label: qsTr("Restart the program")
            note: qsTr("The screen is empty for a few seconds.")

            PillButton {
                text: qsTr("Restart")
                onClicked: page.asked = "restart"
            }
        }
        SettingRow {
            label: qsTr("Leave the program")
            note: qsTr("Nothing is shown until somebody starts the program again on this machine.")

            PillButton {
                text: qsTr("Leave")
                onClicked: page.asked = "leave"
            }
        }
    }
    ConfirmSheet {
        heading: page.asked === "leave" ? qsTr("Leave the program?") : qsTr("Restart the program?")
        visible: page.asked !== ""
        onAgreed: {
            const leaving = page.asked === "leave";
            page.asked = "";
            if (leaving)
                page.controller.leave();
            else
                page.controller.restart();
        }
        onRefused: page.asked = ""
    }
}
