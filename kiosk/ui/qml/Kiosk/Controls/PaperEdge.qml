import QtQuick
import Kiosk.Theme

// The lower edge of a paper that goes on below it: what lies there fades, so that one sees that it was not cut off.
Rectangle {
    id: edge

    required property Flickable paper
    property bool whole: false // what lies at the edge while the paper rests at its beginning, which needs none then
    readonly property real below: (1 - paper.visibleArea.yPosition - paper.visibleArea.heightRatio) * paper.contentHeight

    height: Math.round(Theme.unit * 72)
    visible: below > Theme.gap && !(whole && paper.atYBeginning)
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.alpha(Theme.paper, 0)
        }
        GradientStop {
            position: 1
            color: Theme.paper
        }
    }
}
