import QtQuick
import Kiosk.Controls

// One code large enough to scan, over its page.
Sheet {
    id: sheet

    required property int codeSide
    property string link: ""
    property list<string> rows

    visible: link !== ""
    onClosed: link = ""

    QrCode {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        width: sheet.codeSide
        height: width
        link: sheet.link
        rows: sheet.rows
    }
    Words {
        width: parent ? parent.width : 0
        text: sheet.link
        tongue: "en"
        role: Words.Caption
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WrapAnywhere
        lineHeight: 1.2
    }
    PillButton {
        width: parent ? parent.width : 0
        text: qsTr("Close")
        strong: true
        onClicked: sheet.closed()
    }
}
