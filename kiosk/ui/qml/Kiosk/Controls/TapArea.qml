import QtQuick

// A tap on its parent, or a finger held on it. Not a TapHandler: that of Qt 6.11.3 ends the program when what is done at a tap
// changes who else follows the finger (QPointingDevicePrivate::removePassiveGrabber takes it off a list by a place that it
// looked up before it told of the tap), and goes on waiting for a finger that another handler took (QTBUG-108689). Back to
// TapHandler when both are mended.
MouseArea {
    id: tap

    property point began

    signal tapped(spot: point)

    anchors.fill: parent
    onPressed: mouse => began = Qt.point(mouse.x, mouse.y)
    onClicked: mouse => {
        const slack = tap.drag.threshold;
        if (Math.abs(mouse.x - began.x) <= slack && Math.abs(mouse.y - began.y) <= slack)
            tap.tapped(began);
    }
}
