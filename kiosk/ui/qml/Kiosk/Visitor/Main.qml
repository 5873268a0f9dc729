pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Visitor
import Kiosk.Theme

// The window: one page at a time above the bar, the attract scene and the questions over them.
Window {
    id: window

    required property Showroom showroom
    required property Visit visit
    required property Opening opening
    required property Daylight daylight
    required property real pixelsPerMm
    required property real lowerEdgeMm
    required property int turned
    required property bool bare
    required property url icons
    readonly property bool sideways: turned % 180 !== 0
    readonly property bool complete: sheet.complete

    title: showroom.name
    color: Theme.paper
    visible: true
    flags: bare ? Qt.Window | Qt.FramelessWindowHint : Qt.Window

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(window.width, window.height)
    }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: window.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "language"
        value: window.visit.language
    }
    Binding {
        target: Theme
        property: "textSize"
        value: window.visit.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: window.visit.contrast
    }
    Binding {
        target: Theme
        property: "still"
        value: window.visit.still
    }
    Binding {
        target: Theme
        property: "hour"
        value: window.daylight.hour
    }
    Binding {
        target: Theme
        property: "icons"
        value: window.icons
    }
    Stage {
        id: sheet

        anchors.centerIn: parent
        width: window.sideways ? window.height : window.width
        height: window.sideways ? window.width : window.height
        rotation: window.turned
        showroom: window.showroom
        visit: window.visit
        opening: window.opening
        lowerEdgeMm: window.lowerEdgeMm
    }
}
