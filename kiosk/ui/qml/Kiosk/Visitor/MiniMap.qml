pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The rivers and the ten counties in small, one of them lit. On a Canvas for the reason given in Ring.qml.
Rectangle {
    id: map

    required property Atlas atlas
    required property string lit
    readonly property real fit: Math.min(width / 1000, height / (1000 * Math.max(0.1, atlas.aspect)))
    property point litAt
    readonly property bool roomy: sheetHeight > Theme.unit * 300
    readonly property real sheetWidth: 1000 * fit
    readonly property real sheetHeight: 1000 * atlas.aspect * fit

    radius: Theme.radius
    color: Theme.mist
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Schematic map")

    Item {
        id: sheet

        width: map.sheetWidth
        height: map.sheetHeight
        anchors.centerIn: parent

        Canvas {
            id: rivers

            anchors.fill: parent
            onPaint: {
                const context = getContext("2d");
                context.reset();
                context.scale(map.fit, map.fit);
                context.strokeStyle = Theme.river;
                context.lineCap = "round";
                context.lineJoin = "round";
                for (let at = 0; at < map.atlas.riverLines.length; ++at) {
                    const [rank, line] = map.atlas.riverLines[at].split("|");
                    context.lineWidth = Math.max(2, Theme.unit * [8, 5, 3][Math.min(2, rank - 1)]) / map.fit;
                    context.path = line;
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
                readonly property bool hidden: Math.abs(mapY - map.litAt.y) * sheet.height < Theme.unit * 34 && Math.abs(mapX - map.litAt.x) * sheet.width < Theme.unit * 150

                x: mapX * sheet.width
                y: mapY * sheet.height
                z: lit ? 1 : 0

                Binding {
                    target: map
                    property: "litAt"
                    value: Qt.point(spot.mapX, spot.mapY)
                    when: spot.lit
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
                Words {
                    id: label

                    readonly property bool leftward: sheet.x + spot.x + Theme.unit * 18 + implicitWidth > map.width - Theme.tiny

                    x: leftward ? -implicitWidth - Theme.unit * 18 : Theme.unit * 18
                    y: -implicitHeight / 2
                    text: spot.shortName
                    role: spot.lit ? Words.Body : Words.Caption
                    color: spot.lit ? Theme.seal : Theme.soft
                    font.pixelSize: spot.lit ? Theme.unit * 30 : Theme.unit * 21
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    visible: spot.lit || map.roomy && Theme.upright && spot.kind === "county" && !spot.hidden && !leftward
                }
            }
        }
    }
    Words {
        x: Theme.small
        y: parent.height - height - Theme.tiny
        width: parent.width - 2 * x
        text: qsTr("Schematic, not to scale")
        role: Words.Caption
        font.pixelSize: Theme.unit * 20
        lineHeight: 1
    }
}
