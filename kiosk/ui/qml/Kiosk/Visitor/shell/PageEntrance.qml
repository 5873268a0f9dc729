import QtQuick
import Kiosk.Theme

// How a page comes in: from where it lies in the walk, out of nothing.
ParallelAnimation {
    id: entrance

    required property Translate shift
    required property Item page
    property real fromX: 0
    property real fromY: 0

    NumberAnimation {
        target: entrance.shift
        property: "x"
        from: entrance.fromX
        to: 0
        duration: Theme.turn
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        target: entrance.shift
        property: "y"
        from: entrance.fromY
        to: 0
        duration: Theme.turn
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        target: entrance.page
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.turn
        easing.type: Easing.OutCubic
    }
}
