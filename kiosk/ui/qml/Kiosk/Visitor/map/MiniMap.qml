pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The rivers and the ten counties in small, one of them lit. On a Canvas for the reason given in CountdownRing.qml.
Rectangle {
    id: map

    required property Atlas atlas
    required property string lit
    property point litAt
    // Whether what is lit lies outside the counties, so that the whole sheet has to be seen.
    property bool afar: false
    readonly property rect view: afar ? Qt.rect(0, 0, 1, 1) : atlas.inland
    readonly property real sheetHeight: Math.min(height / view.height, width / view.width * Math.max(0.1, atlas.aspect))
    // A schematic map may be drawn wider than it is, so that its names have room.
    readonly property real sheetWidth: Math.min(width / view.width, sheetHeight / Math.max(0.1, atlas.aspect) * 1.6)
    readonly property real sheetX: (width - view.width * sheetWidth) / 2 - view.x * sheetWidth
    readonly property real sheetY: (height - view.height * sheetHeight) / 2 - view.y * sheetHeight
    readonly property bool roomy: view.height * sheetHeight > Theme.unit * 230

    radius: Theme.radius
    color: Theme.mist
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Schematic map")

    onViewChanged: rivers.requestPaint()

    Canvas {
        id: rivers

        anchors.fill: parent
        onPaint: {
            const context = getContext("2d");
            context.reset();
            context.strokeStyle = Theme.river;
            context.lineCap = "round";
            context.lineJoin = "round";
            for (let at = 0; at < map.atlas.riverLines.length; ++at) {
                const [rank, line] = map.atlas.riverLines[at].split("|");
                context.lineWidth = Math.max(2, Theme.unit * [9, 6, 4][Math.min(2, rank - 1)]);
                context.save();
                context.translate(map.sheetX, map.sheetY);
                context.scale(map.sheetWidth / 1000, map.sheetHeight / (1000 * Math.max(0.1, map.atlas.aspect)));
                context.path = line;
                context.restore();
                context.stroke();
            }
        }

        Connections {
            target: map.atlas

            function onChanged() {
                rivers.requestPaint();
            }
        }
    }
    Repeater {
        model: map.atlas.spots

        Item {
            id: spot

            required property string key
            required property string kind
            required property string shortName
            required property real mapX
            required property real mapY
            readonly property bool lit: key === map.lit
            readonly property bool hidden: Math.abs(mapY - map.litAt.y) * map.sheetHeight < Theme.unit * 34 && Math.abs(mapX - map.litAt.x) * map.sheetWidth < Theme.unit * 150

            x: map.sheetX + mapX * map.sheetWidth
            y: map.sheetY + mapY * map.sheetHeight
            z: lit ? 1 : 0

            Binding {
                target: map
                property: "litAt"
                value: Qt.point(spot.mapX, spot.mapY)
                when: spot.lit
            }
            Binding {
                target: map
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

                readonly property bool leftward: spot.x + Theme.unit * 18 + implicitWidth > map.width - Theme.tiny

                x: leftward ? -implicitWidth - Theme.unit * 18 : Theme.unit * 18
                y: -implicitHeight / 2
                text: spot.shortName
                role: spot.lit ? StyledText.Body : StyledText.Caption
                color: spot.lit ? Theme.seal : Theme.soft
                font.pixelSize: spot.lit ? Theme.unit * 30 : Theme.unit * 22
                lineHeight: 1
                wrapMode: Text.NoWrap
                visible: spot.lit || map.roomy && Theme.upright && spot.kind === "county" && !spot.hidden && !leftward
            }
        }
    }
    MapNote {
        color: Theme.mist
    }
}
