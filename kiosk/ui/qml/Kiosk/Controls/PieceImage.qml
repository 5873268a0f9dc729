import QtQuick
import Kiosk.Theme

// A painted piece at its own size. High contrast goes without it.
Image {
    required property string piece

    width: Math.round(implicitWidth * Theme.unit / Theme.grain)
    height: Math.round(implicitHeight * Theme.unit / Theme.grain)
    source: Theme.contrast ? "" : Theme.piece(piece)
    visible: !Theme.contrast
    Accessible.ignored: true
}
