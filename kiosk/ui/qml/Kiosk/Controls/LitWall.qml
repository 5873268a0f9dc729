import QtQuick
import Kiosk.Theme

// The plastered wall behind what stands on shelves and what hangs, the light of a window on it; it fades into paper where
// the bar begins. High contrast goes without it.
Image {
    source: Theme.contrast || width <= 0 || height <= 0 ? "" : Theme.piece(width > height ? "wall-wide" : "wall")
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    verticalAlignment: Image.AlignTop
    visible: !Theme.contrast
    Accessible.ignored: true
}
