import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A route as a panel: its name, its days and stops, and whether it is a proposal. Dark when chosen.
Pressable {
    id: panel

    required property string key
    required property string name
    required property int days
    required property int amount
    required property bool proposed
    property bool on: false
    readonly property string measure: qsTr("%n day(s)", "", days) + " · " + qsTr("%n stop(s)", "", amount)

    says: name + ", " + measure + (proposed ? ", " + qsTr("Proposal") : "")
    implicitHeight: column.implicitHeight + 2 * Theme.unit * 24
    Accessible.description: on ? qsTr("Press again for the route's page") : qsTr("Shows the route on the map")

    background: PaperPanel {
        color: panel.face(panel.on, Theme.ink)
    }
    contentItem: Item {
        Column {
            id: column

            x: Theme.unit * 24
            y: Theme.unit * 24
            width: parent.width - 2 * x
            spacing: Theme.tiny

            StyledText {
                width: parent.width
                text: Theme.vertical ? panel.name.replace("，", "\n") : panel.name
                font.family: Theme.headline(Theme.language)
                font.pixelSize: Theme.bodySize * 1.1
                color: panel.on ? Theme.light : Theme.ink
                lineHeight: 1.2
            }
            StyledText {
                width: parent.width
                text: panel.measure
                role: StyledText.Caption
                color: panel.on ? Theme.light : Theme.soft
                lineHeight: 1.2
            }
            StyledText {
                width: parent.width
                text: {
                    if (panel.on)
                        return qsTr("Press again to open");
                    if (panel.proposed)
                        return qsTr("Proposal");
                    return "";
                }
                role: StyledText.Caption
                color: panel.on ? Theme.light : Theme.seal
                visible: text !== ""
                lineHeight: 1.2
            }
        }
    }
}
