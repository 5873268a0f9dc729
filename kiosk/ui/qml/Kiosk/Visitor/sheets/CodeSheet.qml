import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// One code large enough to scan, over its page; in a low band its words stand beside it, so that it is never cut.
BottomSheet {
    id: sheet

    required property int codeSide
    property string link: ""
    property list<string> rows
    readonly property bool low: height < codeSide + Theme.pill + 4 * Theme.headingSize + 2 * Theme.wideGap + 5 * Theme.gap

    visible: link !== ""
    titled: !low
    onClosed: link = ""

    Grid {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        columns: sheet.low ? 2 : 1
        spacing: Theme.gap
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        QrCode {
            width: sheet.codeSide
            height: width
            link: sheet.link
            rows: sheet.rows
        }
        Column {
            width: parent.parent ? parent.parent.width - (sheet.low ? sheet.codeSide + Theme.gap : 0) : 0
            spacing: Theme.gap

            StyledText {
                width: parent.width
                text: sheet.heading
                visible: sheet.low
            }
            StyledText {
                width: parent.width
                text: sheet.link
                tongue: "en"
                role: StyledText.Caption
                horizontalAlignment: sheet.low ? Text.AlignLeft : Text.AlignHCenter
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 4
                elide: Text.ElideRight
                lineHeight: 1.2
            }
            BoardButton {
                width: parent.width
                height: Theme.pill
                glyph: "x"
                text: qsTr("Close")
                strong: true
                onClicked: sheet.closed()
            }
        }
    }
}
