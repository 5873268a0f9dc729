import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Asks once before something that cannot be overlooked; where it is doubtful, going back stands out.
Item {
    id: ask

    required property string heading
    property string what: ""
    property string yes: qsTr("Yes")
    property bool doubtful: false

    signal agreed
    signal refused

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
            onClicked: ask.refused()
        }
    }
    PaperPanel {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.unit * 760)
        height: column.height + 2 * Theme.wideGap
        Accessible.role: Accessible.Dialog
        Accessible.name: ask.heading

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            x: Theme.wideGap
            y: Theme.wideGap
            width: parent.width - 2 * x
            spacing: Theme.gap

            StyledText {
                width: parent.width
                text: ask.heading
                role: StyledText.Heading
                horizontalAlignment: Text.AlignHCenter
            }
            StyledText {
                width: parent.width
                text: ask.what
                color: Theme.soft
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
            }
            PillButton {
                width: parent.width
                text: ask.yes
                strong: !ask.doubtful
                onClicked: ask.agreed()
            }
            PillButton {
                width: parent.width
                text: qsTr("No, go back")
                strong: ask.doubtful
                onClicked: ask.refused()
            }
        }
    }
}
