import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// What stands behind a product: a breath of its county's own landscape, the house's where that has none.
Item {
    id: view

    required property Showroom showroom
    required property bool wide
    required property real ground // where the thing stands
    property bool beside: false // words stand right of it: it passes into their paper
    readonly property url county: showroom.product.placeView
    readonly property bool known: county.toString() !== ""
    readonly property bool ready: image.status !== Image.Loading
    readonly property real broad: Math.max(width * 1.2, height * 1.15)

    clip: true
    visible: !Theme.contrast

    Image {
        id: image

        x: view.known ? (view.width - width) / 2 : 0
        y: view.known ? Math.min(0, view.ground - height * 0.86) : 0
        width: view.known ? Math.round(view.broad) : view.width
        height: view.known ? Math.round(view.broad / 1.5) : view.height
        source: {
            if (view.known)
                return view.county;
            return view.wide ? view.showroom.headerWide : view.showroom.headerTall;
        }
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom
        asynchronous: true
        opacity: view.known ? 0.34 : 1
        Accessible.ignored: true
    }
    Rectangle {
        anchors.right: parent.right
        width: Math.round(parent.width * 0.34)
        height: parent.height
        visible: view.beside
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 0.9
                color: Theme.paper
            }
            GradientStop {
                position: 1
                color: Theme.paper
            }
        }
    }
}
