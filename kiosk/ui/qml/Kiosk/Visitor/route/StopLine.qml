pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A stop on the thread of a journey: how one gets here, what it is, how long one stays, what grows nearby.
Item {
    id: line

    required property string key
    required property int ordinal
    required property bool newDay
    required property int day
    required property string name
    required property string countyName
    required property string summary
    required property real stayHours
    required property string mode
    required property int minutesLow
    required property int minutesHigh
    required property real km
    required property list<string> productKeys
    required property list<string> productNames
    property bool last: false
    property bool proposed: false
    readonly property real thread: Theme.unit * 30

    signal placeWanted(string key)
    signal productWanted(string key)

    function means(): string {
        switch (mode) {
        case "rail":
            return qsTr("by train");
        case "rail_then_road":
            return qsTr("by train, then by road");
        case "road":
            return qsTr("by road");
        case "boat":
            return qsTr("by boat");
        case "city":
            return qsTr("within the city");
        case "local":
            return qsTr("a short way");
        default:
            return "";
        }
    }

    function way(): string {
        const by = means();
        if (by === "")
            return "";
        const far = km > 0 ? qsTr(", %1 km as the crow flies").arg(Math.round(km)) : "";
        return by + far;
    }

    implicitHeight: column.implicitHeight + Theme.wideGap

    Rectangle {
        x: line.thread / 2 - width / 2
        y: dot.y
        width: Theme.unit * 4
        height: line.height - dot.y
        color: Theme.seal
        visible: !line.last
    }
    Rectangle {
        x: line.thread / 2 - width / 2
        width: Theme.unit * 4
        height: dot.y
        color: Theme.seal
        visible: line.ordinal > 1
    }
    Rectangle {
        id: dot

        x: 0
        y: head.y + (day.visible ? day.height + head.spacing : 0) + (way.visible ? way.height + head.spacing : 0) + Theme.tiny
        width: line.thread
        height: width
        radius: width / 2
        color: Theme.seal
        border.width: Theme.unit * 4
        border.color: Theme.light
    }
    Column {
        id: column

        x: line.thread + Theme.gap
        width: parent.width - x
        spacing: Theme.small

        Column {
            id: head

            width: parent.width
            spacing: Theme.tiny

            StyledText {
                id: day

                width: parent.width
                text: qsTr("Day %1").arg(line.day)
                color: Theme.seal
                font.family: Theme.headline(Theme.language)
                visible: line.newDay
                lineHeight: 1.2
            }
            StyledText {
                id: way

                width: parent.width
                text: line.way()
                role: StyledText.Caption
                visible: text !== "" && line.ordinal > 1
                lineHeight: 1.2
            }
            Item {
                width: parent.width
                height: title.height

                StyledText {
                    id: title

                    width: Math.min(implicitWidth, parent.width - (mark.visible ? mark.width + Theme.gap : 0))
                    text: line.ordinal + "  " + line.name
                    role: StyledText.Heading
                }
                Rectangle {
                    id: mark

                    x: title.width + Theme.gap
                    y: (Theme.headingSize * 1.15 - height) / 2
                    width: words.implicitWidth + 2 * Theme.tiny
                    height: words.implicitHeight + Theme.tiny
                    radius: Theme.tiny / 2
                    color: Theme.clear
                    border.width: Theme.hair
                    border.color: Theme.seal
                    visible: line.proposed

                    StyledText {
                        id: words

                        anchors.centerIn: parent
                        text: qsTr("Proposal")
                        role: StyledText.Caption
                        color: Theme.seal
                        wrapMode: Text.NoWrap
                        lineHeight: 1
                    }
                }
            }
        }
        StyledText {
            width: parent.width
            text: line.countyName + (line.stayHours > 0 ? " · " + qsTr("stay about %n hour(s)", "", Math.round(line.stayHours)) : "")
            role: StyledText.Caption
            lineHeight: 1.2
        }
        StyledText {
            width: parent.width
            text: line.summary
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            PillButton {
                text: qsTr("This place")
                glyph: "map-pin"
                says: qsTr("This place") + ": " + line.name
                onClicked: line.placeWanted(line.key)
            }
            Repeater {
                model: line.productKeys.length

                Chip {
                    required property int index

                    most: parent ? (parent as Item).width : Theme.reader
                    text: line.productNames[index]
                    onClicked: line.productWanted(line.productKeys[index])
                }
            }
        }
    }
}
