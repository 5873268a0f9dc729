import QtQuick
import QtQuick.Controls.impl
import Kiosk.Theme

// One of the committed icons, tinted.
IconImage {
    id: icon

    required property string glyph
    property real size: Theme.icon

    width: size
    height: size
    source: glyph === "" ? "" : Theme.glyph(glyph)
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    color: Theme.ink
    Accessible.ignored: true
}
