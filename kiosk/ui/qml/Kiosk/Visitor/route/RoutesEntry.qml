pragma ComponentBehavior: Bound
import QtQuick
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
    implicitHeight: Theme.unit * 216

    background: HandScroll {}
    contentItem: Item {
        Column {
            x: Theme.unit * 66
            y: panel.narrow ? Theme.unit * 44 : (parent.height - height) / 2
            width: panel.narrow ? parent.width - 2 * x : river.x - x - Theme.small
            spacing: Theme.tiny

            StyledText {
                readonly property real across: width / panel.text.length / (Theme.upright || Theme.language === "ko" ? 1.06 : 0.56)
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
                font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 26)
                lineHeight: 1.1
                visible: !panel.flat && !panel.narrow
            }
        }
        Item {
            id: river

            function along(part: real): point {
                return Qt.point(width * (0.06 + 0.86 * part), height * ((panel.narrow ? 0.3 : 0.56) - (panel.narrow ? 0.16 : 0.3) * part + 0.1 * Math.sin(part * 7.5)));
            }

            x: panel.narrow ? Theme.unit * 56 : parent.width * (panel.flat ? 0.54 : 0.45)
            y: panel.narrow ? Theme.unit * 104 : 0
            width: parent.width - x - Theme.unit * 60
            height: parent.height - y - (panel.narrow ? Theme.unit * 40 : 0)

            // Not a Shape, for the reason given in CountdownRing.qml.
            Canvas {
                readonly property color ink: Theme.river

                anchors.fill: parent
                onWidthChanged: requestPaint()
                onHeightChanged: requestPaint()
                onInkChanged: requestPaint()
                onPaint: {
                    const context = getContext("2d");
                    context.reset();
                    context.strokeStyle = ink;
                    context.lineWidth = Theme.unit * 6;
                    context.lineCap = "round";
                    context.beginPath();
                    for (let step = 0; step <= 40; ++step) {
                        const at = river.along(step / 40);
                        context.lineTo(at.x, at.y);
                    }
                    context.stroke();
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
                                return Theme.unit * 14 - width;
                            if (town.index === 0)
                                return -width / 2;
                            return -Theme.unit * 9;
                        }
                        y: Theme.unit * 12
                        width: Math.min(implicitWidth, river.width * 0.34)
                        text: town.modelData
                        elide: Text.ElideRight
                        role: StyledText.Caption
                        wrapMode: Text.NoWrap
                        lineHeight: 1
                        font.pixelSize: Math.min(Theme.captionSize, Theme.unit * 24)
                        visible: {
                            if (town.index === 0 || town.index === panel.towns.length - 1)
                                return true; // where it begins and where it leads
                            if (panel.flat)
                                return false;
                            return Theme.upright && (!panel.narrow || river.width > Theme.unit * 540) || town.index % 2 === 0;
                        }
                        color: Theme.ink
                    }
                }
            }
        }
    }
}
