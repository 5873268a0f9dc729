pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A route as a wooden tally: its name cut into it, standing where its language stands; red while its line is on the map.
Pressable {
    id: tally

    required property string key
    required property string name
    required property int days
    required property int amount
    required property bool proposed
    property bool on: false
    property bool close: false // it hangs among many rows: its words are small
    property int letters: 9 // that stand below one another at most
    readonly property real size: Math.ceil(Theme.upright ? Theme.unit * 38 : Math.min(Theme.bodySize, Theme.unit * (close ? [26, 28, 31][Theme.textSize] : 38)))
    readonly property string measure: qsTr("%n day(s)", "", days) + " · " + qsTr("%n stop(s)", "", amount)
    readonly property list<string> said: [qsTr("%n day(s)", "", days), on ? qsTr("Open") : proposed ? qsTr("Proposal") : ""]
    // The columns of a standing name: its parts, long parts divided, four at most.
    readonly property list<string> columns: {
        const found = [];
        for (const part of Theme.upright ? tally.name.split(/[，、·・]\s*/) : []) {
            const high = Math.max(1, Math.ceil(part.length / Math.ceil(part.length / tally.letters)));
            for (let at = 0; at < part.length; at += high)
                found.push(part.slice(at, at + high));
        }
        return found.length > 4 ? [...found.slice(0, 3), found[3].slice(0, 8) + "…"] : found;
    }

    says: name + ", " + measure + (proposed ? ", " + qsTr("Proposal") : "")
    implicitWidth: Math.max(Theme.target, cut.width + Theme.pace)
    implicitHeight: told.height + (Theme.upright ? cut.y + cut.height : lying.y + lying.height) + Theme.small + Theme.tiny
    Accessible.description: on ? qsTr("Press again for the route's page") : qsTr("Shows the route on the map")

    background: Item {}
    contentItem: Item {
        Tally {
            id: wood

            anchors.fill: parent
            chosen: tally.on
        }
        Row {
            id: cut

            y: wood.hole * 2
            anchors.horizontalCenter: parent.horizontalCenter
            layoutDirection: Qt.RightToLeft
            spacing: Theme.unit * 6

            Repeater {
                model: tally.columns

                VerticalText {
                    required property string modelData

                    text: modelData
                    color: wood.words
                    size: tally.size
                    spacing: size * 0.03
                    Accessible.ignored: true
                }
            }
        }
        StyledText {
            id: lying

            x: Theme.small
            y: Math.round(wood.hole * (tally.close ? 1.3 : 2))
            width: parent.width - 2 * x
            text: Theme.upright ? "" : tally.name
            color: wood.words
            font.family: Theme.headline(Theme.language)
            font.pixelSize: tally.size
            lineHeight: tally.close ? 0.94 : 1.1
            maximumLineCount: tally.close ? 6 : 5
            elide: Text.ElideRight
            visible: !Theme.upright
        }
        Rectangle {
            anchors.fill: told
            anchors.margins: -Theme.tiny / 2
            radius: Theme.tiny
            color: Theme.thumb
            visible: !Theme.contrast && !tally.on
        }
        Column {
            id: told

            x: Theme.upright ? Theme.tiny : Theme.small
            y: parent.height - height - Theme.small
            width: parent.width - 2 * x

            Repeater {
                model: Theme.upright ? tally.said : [tally.said.filter(said => said !== "").join(" · ")]

                StyledText {
                    required property string modelData

                    width: parent?.width ?? 0 // a tally that goes has no parent for a moment
                    text: modelData
                    role: StyledText.Caption
                    color: wood.words
                    font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 28)
                    horizontalAlignment: Theme.upright ? Text.AlignHCenter : Text.AlignLeft
                    lineHeight: 1.15
                }
            }
        }
    }
}
