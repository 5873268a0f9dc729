import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The way back: a small map with the county lit, the code that leads there, and a door to its page.
PaperPanel {
    id: panel

    required property MapRecord map
    required property string place
    required property string placeName
    required property string link
    required property list<string> code
    required property int codeSide
    property string heading: qsTr("Scan, and walk back to %1").arg(placeName)
    property string below: qsTr("Origin · craft · routes to go and see")
    property bool walks: true
    readonly property bool coded: link !== ""
    readonly property real pad: Theme.unit * 22
    readonly property real half: (width - 3 * pad) / 2
    readonly property bool standing: coded && walks && Theme.upright && half >= codeSide + Theme.gap + Theme.target

    signal wanted(string place)

    implicitHeight: Math.max(Theme.unit * 340, right.implicitHeight) + 2 * pad

    MiniMap {
        x: panel.pad
        y: panel.pad
        width: panel.coded ? panel.half : Math.round(panel.width * 0.6)
        height: parent.height - 2 * panel.pad
        map: panel.map
        lit: panel.place
    }
    Column {
        id: right

        x: panel.coded ? panel.half + 2 * panel.pad : Math.round(panel.width * 0.6) + 2 * panel.pad
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - panel.pad
        spacing: Theme.small

        StyledText {
            width: parent.width
            text: panel.coded ? panel.heading : panel.placeName
            role: StyledText.Heading
        }
        Row {
            spacing: Theme.gap

            QrCode {
                width: panel.codeSide
                height: width
                link: panel.link
                rows: panel.code
            }
            Pressable {
                id: door

                width: Math.max(Theme.target, Math.min(right.width - panel.codeSide - Theme.gap, Theme.unit * 120))
                height: panel.codeSide
                visible: panel.standing
                text: qsTr("See the origin")
                onClicked: panel.wanted(panel.place)

                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.tone("tea")
                }
                contentItem: Item {
                    VerticalText {
                        anchors.centerIn: parent
                        text: door.text
                        role: StyledText.Body
                        color: Theme.light
                        size: Math.min(Theme.bodySize * 1.1, (door.height - 2 * Theme.small) / Math.max(3, door.text.length) / 1.3)
                        spacing: size * 0.3
                        Accessible.ignored: true
                    }
                }
            }
        }
        StyledText {
            width: parent.width
            text: panel.below
            role: StyledText.Caption
            visible: panel.coded
            lineHeight: 1.2
        }
        PillButton {
            width: parent.width
            visible: panel.walks && !panel.standing
            text: qsTr("See the origin")
            glyph: "map-pin"
            strong: true
            onClicked: panel.wanted(panel.place)
        }
    }
}
