pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A picture that arrives quietly: its mean colour, faint, until it is there; never a flash of white. One that is solid,
// a photograph, covers the whole place and is cut around the point that has to stay in view. What has none may be a seal.
Item {
    id: painting

    property url source
    property string tint: ""
    property int fit: Image.PreserveAspectFit
    property bool solid: false
    property point point: Qt.point(0.5, 0.5)
    property real detail: 1
    property string standIn: "" // what a seal says in its place where there is no picture, or none that can be read
    property bool settled: false
    readonly property bool ready: settled && image.status === Image.Ready || image.status === Image.Error || painting.source.toString() === ""
    readonly property real ratio: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 1
    readonly property real coverWidth: solid ? Math.max(width, height * ratio) : width
    readonly property real coverHeight: solid ? Math.max(height, width / ratio) : height

    function placed(middle: real, room: real, cover: real): real {
        return Math.min(0, Math.max(room - cover, room / 2 - middle * cover));
    }

    Component.onCompleted: settled = true
    clip: solid || fit === Image.PreserveAspectCrop

    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 0.5
        height: width
        radius: width / 2
        color: painting.tint === "" ? Theme.clear : painting.tint
        opacity: 0.16
        visible: image.status === Image.Loading && !image.retainWhileLoading && painting.tint !== "" && !painting.solid
    }
    Rectangle {
        anchors.fill: parent
        color: painting.tint === "" ? Theme.clear : painting.tint
        visible: image.status === Image.Loading && !image.retainWhileLoading && painting.solid
    }
    KeptImage {
        id: image

        x: painting.placed(painting.point.x, painting.width, width)
        y: painting.placed(painting.point.y, painting.height, height)
        width: painting.coverWidth
        height: painting.coverHeight
        source: painting.settled ? painting.source : ""
        sourceSize.width: Math.max(1, Math.round((painting.solid ? Math.max(painting.width, painting.height) : painting.width) * painting.detail))
        fillMode: painting.solid ? Image.Stretch : painting.fit
    }
    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(painting.height * (1 - Theme.thingFoot) - height)
        active: painting.standIn !== "" && (painting.source.toString() === "" || image.status === Image.Error)
        sourceComponent: Seal {
            side: Math.round(Math.min(painting.width, painting.height) * 0.5)
            text: painting.standIn.charAt(0)
            tongue: Theme.language
        }
    }
}
