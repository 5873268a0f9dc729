import QtQuick
import Kiosk.Theme

// A code on a patch of white paper, as it is pasted on a tag: the code is `side` wide, the patch a little more.
Rectangle {
    id: patch

    required property string link
    required property list<string> code
    required property int side
    property int edge: Theme.small

    width: side + 2 * edge
    height: width
    color: Theme.codeGround

    QrCode {
        anchors.centerIn: parent
        width: patch.side
        height: width
        link: patch.link
        rows: patch.code
    }
}
