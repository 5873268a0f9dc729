pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The rivers and the ten counties in small, one of them lit.
Rectangle {
    id: mini

    required property MapRecord map
    required property string lit
    property point litAt
    // Whether what is lit lies outside the counties, so that the whole sheet has to be seen.
    property bool afar: false
    readonly property rect view: afar ? Qt.rect(0, 0, 1, 1) : map.inland
    readonly property real sheetHeight: Math.min(height / view.height, width / view.width * Math.max(0.1, map.aspect))
    // A schematic map may be drawn wider than it is, so that its names have room.
    readonly property real sheetWidth: Math.min(width / view.width, sheetHeight / Math.max(0.1, map.aspect) * 1.6)
    readonly property real sheetX: (width - view.width * sheetWidth) / 2 - view.x * sheetWidth
    readonly property real sheetY: (height - view.height * sheetHeight) / 2 - view.y * sheetHeight
    readonly property bool roomy: view.height * sheetHeight > Theme.unit * 230

    radius: Theme.radius
    color: Theme.mist
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Schematic map")

    RiverLines {
        anchors.fill: parent
        map: mini.map
        sheet: Qt.rect(mini.sheetX, mini.sheetY, mini.sheetWidth, mini.sheetHeight)
    }
    Repeater {
        model: mini.map.spots

        Item {
            id: spot

            required property string key
            required property string kind
            required property string shortName
            required property real mapX
            required property real mapY
            readonly property bool lit: key === mini.lit
            readonly property bool crowded: !lit && Math.abs(mapY - mini.litAt.y) * mini.sheetHeight < Theme.unit * 34 && Math.abs(mapX - mini.litAt.x) * mini.sheetWidth < Theme.unit * 150

            x: mini.sheetX + mapX * mini.sheetWidth
            y: mini.sheetY + mapY * mini.sheetHeight
            z: lit ? 1 : 0

            Binding {
                target: mini
                property: "litAt"
                value: Qt.point(spot.mapX, spot.mapY)
                when: spot.lit
            }
            Binding {
                target: mini
                property: "afar"
                value: true
                when: spot.lit && spot.kind !== "county"
            }
            Rectangle {
                x: -width / 2
                y: -height / 2
                width: Theme.unit * (spot.lit ? 26 : 13)
                height: width
                radius: width / 2
                color: spot.lit ? Theme.seal : Theme.soft
                border.width: spot.lit ? Theme.unit * 4 : Theme.hair
                border.color: Theme.light
            }
            Rectangle {
                x: label.x - Theme.tiny / 2
                anchors.verticalCenter: label.verticalCenter
                width: label.width + Theme.tiny
                height: label.font.pixelSize + Theme.tiny
                radius: Theme.tiny / 2
                color: Theme.mist
                opacity: 0.86
                visible: label.visible
            }
            StyledText {
                id: label

                readonly property bool beyond: spot.x + Theme.unit * 18 + implicitWidth > mini.width - Theme.hair
                readonly property bool leftward: beyond || spot.crowded
                readonly property bool meeting: spot.crowded && spot.mapX > mini.litAt.x

                x: leftward ? -implicitWidth - Theme.unit * 18 : Theme.unit * 18
                y: -implicitHeight / 2
                text: spot.shortName
                role: spot.lit ? StyledText.Body : StyledText.Caption
                color: spot.lit ? Theme.seal : Theme.soft
                font.pixelSize: spot.lit ? Theme.unit * 30 : Theme.unit * 22
                lineHeight: 1
                wrapMode: Text.NoWrap
                visible: spot.lit || mini.roomy && Theme.upright && spot.kind === "county" && !beyond && !meeting
            }
        }
    }
    MapNote {
        color: Theme.mist
    }
}
