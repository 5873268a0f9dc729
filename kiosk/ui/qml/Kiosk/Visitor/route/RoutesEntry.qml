pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// The way to the routes, a handscroll: their name, and the river with the towns one passes going up it; beside each other,
// or one below the other where the scroll is narrow.
Pressable {
    id: panel

    required property list<string> towns
    readonly property bool flat: height < Theme.unit * 160
    readonly property bool narrow: !flat && width < Theme.unit * 760

    text: qsTr("Mountain–sea routes")
    says: text + ". " + line.text
    implicitHeight: Theme.unit * 196

    background: HandScroll {}
    contentItem: Item {
        Column {
            x: Theme.unit * 64
            y: panel.narrow ? Theme.unit * 40 : (parent.height - height) / 2
            width: panel.narrow ? parent.width - 2 * x : river.x - x
            spacing: Theme.tiny

            StyledText {
                readonly property real across: Theme.upright ? width / panel.text.length / 1.06 : panel.height
                readonly property real most: Theme.unit * (Theme.vertical ? 46 : 38)

                width: parent.width
                text: panel.text
                role: StyledText.Heading
                font.pixelSize: Math.min(Theme.headingSize, most, panel.height * 0.34, across)
            }
            StyledText {
                id: line

                width: parent.width
                text: qsTr("Follow a cup of tea back to its mountain")
                role: StyledText.Caption
                font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 28)
                lineHeight: 1.2
                visible: !panel.flat && !panel.narrow
            }
        }
        Item {
            id: river

            function along(part: real): point {
                return Qt.point(width * (0.06 + 0.86 * part), height * (0.6 - 0.36 * part + 0.11 * Math.sin(part * 7.5)));
            }

            x: panel.narrow ? Theme.unit * 56 : parent.width * (panel.flat ? 0.54 : 0.45)
            y: panel.narrow ? parent.height * 0.34 : 0
            width: parent.width - x - Theme.unit * 60
            height: parent.height - y - (panel.narrow ? Theme.unit * 20 : 0)

            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeColor: Theme.river
                    strokeWidth: Theme.unit * 6
                    fillColor: Theme.clear
                    capStyle: ShapePath.RoundCap

                    PathPolyline {
                        path: {
                            const points = [];
                            for (let step = 0; step <= 40; ++step)
                                points.push(river.along(step / 40));
                            return points;
                        }
                    }
                }
            }
            Repeater {
                model: panel.towns

                Item {
                    id: town

                    required property string modelData
                    required property int index
                    readonly property point at: river.along(panel.towns.length > 1 ? index / (panel.towns.length - 1) : 0)

                    x: at.x
                    y: at.y

                    Rectangle {
                        x: -width / 2
                        y: -height / 2
                        width: Theme.unit * 18
                        height: width
                        radius: width / 2
                        color: Theme.seal
                        border.width: Theme.unit * 3
                        border.color: Theme.light
                    }
                    StyledText {
                        x: {
                            if (town.index === panel.towns.length - 1)
                                return Theme.unit * 14 - implicitWidth;
                            if (town.index === 0)
                                return -implicitWidth / 2;
                            return -Theme.unit * 9;
                        }
                        y: Theme.unit * 12
                        text: town.modelData
                        role: StyledText.Caption
                        wrapMode: Text.NoWrap
                        lineHeight: 1
                        font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 24)
                        visible: {
                            if (panel.flat)
                                return town.index % (panel.towns.length - 1) === 0;
                            return Theme.upright || town.index % 2 === 0;
                        }
                        color: Theme.ink
                    }
                }
            }
        }
    }
}
