pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A shop gate on its stone sill: the sign over it in Chinese, as on the street, and before it what the shop is about; drawn in
// ink in high contrast.
Item {
    id: gate

    required property string tone
    required property string sign
    required property url picture
    required property color colour
    property bool stirring: false
    property bool settled: true // its size will stay: it is worth reading its pictures
    readonly property real ratio: 266 / 565
    // Where the leaves hang
    readonly property rect leaves: Qt.rect(width * 0.143, height * 0.209, width * 0.714, height * 0.72)
    readonly property bool failed: image.status === Image.Error
    readonly property bool ready: settled && image.status !== Image.Loading && thing.ready

    implicitHeight: width / ratio

    KeptImage {
        id: image

        anchors.fill: parent
        source: Theme.contrast || !gate.settled ? "" : Tones.door("gate", gate.tone)
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        visible: !Theme.contrast
    }
    Loader {
        anchors.fill: parent
        active: Theme.contrast
        sourceComponent: InkGate {
            colour: gate.colour
        }
    }
    StyledText {
        readonly property real room: gate.width * 0.6
        readonly property int rows: gate.sign.length > 6 ? 2 : 1
        readonly property real character: Math.max(1, Math.min(height * (rows > 1 ? 0.46 : 0.74), room / Math.max(3.4, Math.ceil(gate.sign.length / rows)) * 0.96))

        x: (gate.width - width) / 2
        y: gate.height * 0.1
        width: room
        height: gate.height * 0.083
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: gate.sign
        tongue: "zh-CN"
        role: StyledText.Heading
        color: Theme.gilt
        font.pixelSize: character
        font.letterSpacing: character * (gate.sign.length < 4 ? 0.16 : 0.02)
        wrapMode: rows > 1 ? Text.WrapAnywhere : Text.NoWrap
        visible: character > Theme.unit * 20 // a small gate's sign is bare: its name stands beside it
        lineHeight: rows > 1 ? 0.86 : 1
        Accessible.ignored: true
    }
    Loader {
        x: gate.leaves.x + width
        y: gate.leaves.y
        width: Math.round(gate.leaves.width / 2)
        height: gate.leaves.height
        active: gate.stirring && !Theme.contrast
        sourceComponent: StirringLeaf {
            tone: gate.tone
            onStill: gate.stirring = false
        }
    }
    Painting {
        id: thing

        x: gate.width - width * 0.94
        y: gate.height * 0.965 - height
        width: Math.round(gate.width * 0.46)
        height: width
        source: gate.settled ? gate.picture : ""
    }
}
