import QtQuick
import Kiosk.Theme

// A QR code drawn at whole pixels: the largest whole number of pixels per module that fits, never fewer than four.
Rectangle {
    id: code

    required property string link
    readonly property int modules: link !== "" && probe.status === Image.Ready ? probe.implicitWidth : 0
    readonly property int step: modules > 0 ? Math.max(4, Math.floor(Math.min(width, height) / modules)) : 0
    readonly property string address: encodeURIComponent(link)

    implicitWidth: Theme.unit * 260
    implicitHeight: implicitWidth
    radius: Theme.tiny
    color: Theme.codeGround
    visible: link !== ""
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code")
    Accessible.description: link

    Image {
        id: probe

        visible: false
        asynchronous: true
        source: code.link === "" ? "" : "image://code/1/" + code.address
    }
    Image {
        x: Math.floor((code.width - width) / 2)
        y: Math.floor((code.height - height) / 2)
        width: code.step * code.modules
        height: width
        asynchronous: true
        source: code.step > 0 ? "image://code/" + code.step + "/" + code.address : ""
        smooth: false
        Accessible.ignored: true
    }
}
