pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The whole picture on some glass: tells the theme how large it is and what the visitor chose, and holds the stage.
Item {
    id: glass

    required property Showroom showroom
    required property Visit visit
    required property Opening opening
    required property Daylight daylight
    required property real pixelsPerMm
    required property real lowerEdgeMm
    required property int turned
    required property url icons
    readonly property bool sideways: turned % 180 !== 0
    readonly property bool complete: stage.complete
    readonly property Item sheet: stage

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(glass.width, glass.height)
    }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: glass.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "language"
        value: glass.visit.language
    }
    Binding {
        target: Theme
        property: "textSize"
        value: glass.visit.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: glass.visit.contrast
    }
    Binding {
        target: Theme
        property: "still"
        value: glass.visit.still
    }
    Binding {
        target: Theme
        property: "hour"
        value: glass.daylight.hour
    }
    Binding {
        target: Theme
        property: "icons"
        value: glass.icons
    }
    Stage {
        id: stage

        anchors.centerIn: parent
        width: glass.sideways ? glass.height : glass.width
        height: glass.sideways ? glass.width : glass.height
        rotation: glass.turned
        showroom: glass.showroom
        visit: glass.visit
        opening: glass.opening
        lowerEdgeMm: glass.lowerEdgeMm
    }
}
