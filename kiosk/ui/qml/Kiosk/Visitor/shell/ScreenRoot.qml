pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The whole picture on some root: tells the theme how large it is and what the visitor chose, and holds the stage.
Item {
    id: root

    required property Showroom showroom
    required property Visit visit
    required property Opening opening
    required property Daylight daylight
    required property real pixelsPerMm
    required property real lowerEdgeMm
    required property int turned
    required property url icons
    required property url pieces
    readonly property bool sideways: turned % 180 !== 0
    readonly property ScreenLayers stage: loader.item as ScreenLayers
    readonly property bool complete: stage !== null && stage.complete

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(root.width, root.height)
    }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "language"
        value: root.visit.language
    }
    Binding {
        target: Theme
        property: "textSize"
        value: root.visit.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: root.visit.contrast
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.visit.reducedMotion
    }
    Binding {
        target: Tones
        property: "plain"
        value: root.showroom.signs.plain
    }
    Binding {
        target: Theme
        property: "rollingHills"
        value: root.showroom.signs.rolling
    }
    Binding {
        target: Theme
        property: "hour"
        value: root.daylight.hour
    }
    Binding {
        target: Theme
        property: "icons"
        value: root.icons
    }
    Binding {
        target: Theme
        property: "pieces"
        value: root.pieces
    }
    Binding {
        target: House
        property: "seal"
        value: root.showroom.signs.seal
    }
    Binding {
        target: House
        property: "sealHand"
        value: root.showroom.signs.sealHand
    }
    Binding {
        target: House
        property: "sealPicture"
        value: root.showroom.signs.sealPicture
    }
    Binding {
        target: House
        property: "mark"
        value: root.showroom.signs.mark
    }
    Binding {
        target: House
        property: "markHand"
        value: root.showroom.signs.markHand
    }
    Loader {
        id: loader

        anchors.centerIn: parent
        width: root.sideways ? root.height : root.width
        height: root.sideways ? root.width : root.height
        rotation: root.turned
        active: false // until the theme knows the glass: else everything is laid out, and read, twice
        sourceComponent: ScreenLayers {
            width: loader.width
            height: loader.height
            showroom: root.showroom
            visit: root.visit
            opening: root.opening
            lowerEdgeMm: root.lowerEdgeMm
            turned: root.turned
        }
    }
    Component.onCompleted: loader.active = true
}
