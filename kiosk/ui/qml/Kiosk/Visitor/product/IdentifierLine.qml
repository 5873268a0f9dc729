import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number by which a product is known elsewhere; where it leads somewhere, its code in small, which a press makes large.
Row {
    id: line

    required property string scheme
    required property string value
    required property string address
    required property list<string> code
    required property bool small
    required property string heading
    required property int codeSide
    readonly property bool coded: code.length > 0

    signal codeWanted

    spacing: Theme.gap

    Column {
        width: parent.width - (line.coded ? open.width + parent.spacing : 0)
        anchors.verticalCenter: parent.verticalCenter

        StyledText {
            width: parent.width
            text: line.heading
            role: StyledText.Caption
            lineHeight: 1.15
        }
        StyledText {
            width: parent.width
            text: line.value
            tongue: "en"
            wrapMode: Text.WrapAnywhere
            lineHeight: 1.25
        }
    }
    Pressable {
        id: open

        width: line.codeSide
        height: line.codeSide
        visible: line.coded
        text: qsTr("Show the code large")
        says: line.heading + ": " + text
        onClicked: line.codeWanted()

        background: Rectangle {
            visible: !line.small
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.hair
            border.color: Theme.hairline
        }
        contentItem: Item {
            QrCode {
                anchors.fill: parent
                link: line.address
                rows: line.small ? line.code : []
            }
            StyledText {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.small
                visible: !line.small
                text: open.text
                role: StyledText.Caption
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.2
                Accessible.ignored: true
            }
        }
    }
}
