pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// Ways to buy a packet, one code at a time, so that a phone sees no other: the code, or the picture of one, and what it opens.
PaperSlip {
    id: panel

    required property WayList ways
    required property int codeSide
    required property Flickable paper // that this lies on
    property int at: 0
    readonly property bool stacked: width < codeSide + Theme.unit * 420 * Theme.headScale
    // Half of the code is enough to be seen that there is one; a phone reads it when it is whole.
    readonly property bool seen: {
        if (!visible || height === 0)
            return false;
        const top = mapToItem(paper.contentItem, 0, 0).y - paper.contentY;
        return top + y * 0 > -1 && top + padding + codeSide <= paper.height;
    }

    signal shown

    pinned: true
    padding: Theme.pace
    implicitHeight: padding * 2 + (stacked ? codeSide + words.implicitHeight + 2 * Theme.small + Theme.gap : Math.max(codeSide + 2 * Theme.small, words.implicitHeight))
    onSeenChanged: {
        if (seen)
            shown();
    }

    Repeater {
        model: panel.ways

        Item {
            id: way

            required property int index
            required property string address
            required property list<string> code
            required property url picture

            width: panel.codeSide + 2 * Theme.small
            height: width
            visible: index === panel.at

            CodePatch {
                link: way.address
                code: way.code
                side: panel.codeSide
                visible: way.address !== ""
            }
            Rectangle {
                anchors.fill: parent
                color: Theme.codeGround
                visible: way.address === ""
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code")

                Painting {
                    anchors.fill: parent
                    anchors.margins: Theme.tiny
                    source: way.address === "" ? way.picture : ""
                }
            }
        }
    }
    Column {
        id: words

        x: panel.stacked ? 0 : panel.codeSide + 2 * Theme.small + Theme.pace
        y: panel.stacked ? panel.codeSide + 2 * Theme.small + Theme.gap : Math.max(0, (parent.height - height) / 2)
        width: parent.width - x
        spacing: Theme.small

        Row {
            width: parent.width
            spacing: Theme.small

            Icon {
                id: phone

                anchors.verticalCenter: parent.verticalCenter
                glyph: "smartphone"
                size: Math.round(Theme.icon * 1.3)
            }
            StyledText {
                width: parent.width - phone.width - parent.spacing
                text: qsTr("Scan to buy")
                role: StyledText.Heading
            }
        }
        Repeater {
            model: panel.ways

            StyledText {
                required property int index
                required property string kind
                required property string name

                width: words.width
                text: {
                    if (name !== "")
                        return name;
                    if (kind === "contact")
                        return qsTr("A member of our staff");
                    return kind === "shop" ? qsTr("Online shop") : qsTr("Mini-program");
                }
                lineHeight: 1.2
                visible: index === panel.at
            }
        }
        PillButton {
            width: Math.min(implicitWidth, parent.width)
            visible: panel.ways.count > 1
            text: qsTr("Another way (%1 of %2)").arg(panel.at + 1).arg(panel.ways.count)
            glyph: "chevron-right"
            onClicked: panel.at = (panel.at + 1) % panel.ways.count
        }
    }
}
