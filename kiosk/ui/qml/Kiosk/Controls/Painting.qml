import QtQuick
import Kiosk.Theme

// A picture that arrives quietly: its mean colour, faint, until it is there; never a flash of white.
Item {
    id: painting

    property url source
    property string tint: ""
    property int fit: Image.PreserveAspectFit
    readonly property bool ready: image.status === Image.Ready || image.status === Image.Error || source.toString() === ""

    clip: fit === Image.PreserveAspectCrop

    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 0.5
        height: width
        radius: width / 2
        color: painting.tint === "" ? Theme.clear : painting.tint
        opacity: 0.16
        visible: image.status === Image.Loading && painting.tint !== ""
    }
    Image {
        id: image

        anchors.fill: parent
        source: painting.source
        sourceSize.width: Math.max(1, Math.round(width))
        fillMode: painting.fit
        asynchronous: true
        Accessible.ignored: true
    }
}
