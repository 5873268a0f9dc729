pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The ink landscape behind a page: the tall or the wide painting, whole and with a breath of the hour's light, or only a
// breath of it. Mist stands at its left, where words stand. One that is only read `ahead` has the picture decoded beside
// what is made meanwhile, for another in its place. One that `answers` does so where it is touched.
Item {
    id: landscape

    required property Showroom showroom
    property bool faint: false
    property bool ahead: false
    property bool answers: false
    property bool settled: false
    readonly property bool whole: !faint && !Theme.contrast && image.status === Image.Ready
    readonly property bool ready: settled && image.status !== Image.Loading

    clip: true
    Component.onCompleted: settled = true

    Image {
        id: image

        width: parent.width
        height: landscape.faint ? Math.min(parent.height, width * 0.8) : parent.height
        source: {
            if (!landscape.settled || !landscape.visible && !landscape.ahead)
                return "";
            if (landscape.faint)
                return landscape.showroom.headerTall;
            if (landscape.width > landscape.height)
                return landscape.showroom.sceneWide;
            return landscape.showroom.sceneTall;
        }
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: landscape.ahead
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignTop
        opacity: landscape.faint ? 0.24 : 1
        visible: !Theme.contrast
    }
    Loader {
        // Beside an upright title, below one that lies; behind the doors of lying glass.
        readonly property rect part: {
            if (parent.width > parent.height)
                return Qt.rect(0.34, 0.02, 0.66, 0.84);
            return Theme.upright ? Qt.rect(0.36, 0.1, 0.64, 0.37) : Qt.rect(0, 0.245, 1, 0.22);
        }

        x: Math.round(parent.width * part.x)
        y: Math.round(parent.height * part.y)
        width: Math.round(parent.width * part.width)
        height: Math.round(parent.height * part.height)
        active: Theme.contrast && !landscape.faint && !landscape.ahead

        sourceComponent: InkHills {
            ends: true
        }
    }
    Rectangle {
        width: Math.round(Theme.unit * 380)
        height: parent.height
        visible: landscape.whole
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Theme.shade
            }
            GradientStop {
                position: 0.55
                color: Theme.shade
            }
            GradientStop {
                position: 1
                color: Theme.clear
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: landscape.whole && Theme.breathLow.a > 0
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.breathHigh
            }
            GradientStop {
                position: 0.45
                color: Theme.breathHigh
            }
            GradientStop {
                position: 1
                color: Theme.breathLow
            }
        }
    }
    Loader {
        id: answer

        anchors.fill: parent
        active: landscape.answers && landscape.whole && !Theme.reducedMotion
        sourceComponent: LandscapeAnswer {
            scenery: landscape.showroom.scenery

            TapArea {
                onTapped: spot => (answer.item as LandscapeAnswer).touch(spot)
            }
        }
    }
}
