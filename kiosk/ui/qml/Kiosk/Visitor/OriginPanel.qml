import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The way back: a small map with the county lit, the code that leads there, and a door to its page.
Panel {
    id: panel

    required property Atlas atlas
    required property string place
    required property string placeName
    required property string link
    required property list<string> code
    property string heading: qsTr("Scan, and walk back to %1").arg(placeName)
    property string below: qsTr("Origin · craft · routes to go and see")
    property bool walks: true
    readonly property bool coded: link !== ""
    readonly property real pad: Theme.unit * 24
    readonly property real half: (width - 3 * pad) / 2
    readonly property real codeSide: Math.max(Theme.unit * 250, Math.ceil(Theme.mm(30)))

    signal wanted(string place)

    implicitHeight: Math.max(Theme.unit * 400, right.implicitHeight) + 2 * pad

    MiniMap {
        x: panel.pad
        y: panel.pad
        width: panel.coded ? panel.half : Math.round(panel.width * 0.6)
        height: parent.height - 2 * panel.pad
        atlas: panel.atlas
        lit: panel.place
    }
    Column {
        id: right

        x: panel.coded ? panel.half + 2 * panel.pad : Math.round(panel.width * 0.6) + 2 * panel.pad
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - panel.pad
        spacing: Theme.small

        Words {
            width: parent.width
            text: panel.coded ? panel.heading : panel.placeName
            role: Words.Heading
        }
        QrCode {
            width: Math.min(parent.width, panel.codeSide)
            height: width
            link: panel.link
            rows: panel.code
        }
        Words {
            width: parent.width
            text: panel.below
            role: Words.Caption
            visible: panel.coded
            lineHeight: 1.2
        }
        PillButton {
            width: parent.width
            visible: panel.walks
            text: qsTr("See the origin")
            glyph: "map-pin"
            strong: true
            onClicked: panel.wanted(panel.place)
        }
    }
}
