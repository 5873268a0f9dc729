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
    required property url pieces
    readonly property bool complete: root.complete
    readonly property Item stage: root.stage

    title: showroom.name
    color: Theme.paper
    visible: true
    flags: bare ? Qt.Window | Qt.FramelessWindowHint : Qt.Window

    ScreenRoot {
        id: root

        width: window.width
        height: window.height
        showroom: window.showroom
        visit: window.visit
        opening: window.opening
        daylight: window.daylight
        pixelsPerMm: window.pixelsPerMm
        lowerEdgeMm: window.lowerEdgeMm
        turned: window.turned
        icons: window.icons
        pieces: window.pieces
    }
}
