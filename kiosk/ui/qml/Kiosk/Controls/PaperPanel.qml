import QtQuick
import Kiosk.Theme

// A sheet of lighter paper with a hair-thin edge.
Rectangle {
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hair
    border.color: Theme.hairline
}
