import QtQuick
import Kiosk.Theme

// What says that a paper goes on below: mist over its last lines until its end is reached, and a thin mark of how far one is.
Item {
    id: more

    required property Flickable paper
    readonly property real beyond: paper.contentHeight - paper.height
    readonly property real below: (1 - paper.visibleArea.yPosition - paper.visibleArea.heightRatio) * paper.contentHeight

    Rectangle {
        width: parent.width
        height: Math.min(Theme.unit * 72, parent.height / 8)
        anchors.bottom: parent.bottom
        opacity: Math.min(1, Math.max(0, more.below - Theme.wideGap) / Theme.wideGap)
        visible: opacity > 0 && !Theme.contrast

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.paper, 0.9)
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.tiny
        width: Theme.unit * 6
        height: Math.max(Theme.target / 2, more.paper.visibleArea.heightRatio * more.paper.height)
        y: more.paper.visibleArea.yPosition * more.paper.height
        radius: width / 2
        color: Theme.thumb
        visible: more.beyond > Theme.pace
    }
}
