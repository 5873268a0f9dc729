import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The name of a product upright at the edge of its picture, with its seals; mist stands behind it.
Item {
    id: standing

    required property ProductRecord product
    required property real room // that the name may be high

    width: words.width + Theme.margin + Theme.small

    Rectangle {
        anchors.right: parent.right
        width: parent.width * 1.4
        height: parent.height
        visible: !Theme.contrast
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Theme.clear
            }
            GradientStop {
                position: 0.4
                color: Theme.shade
            }
            GradientStop {
                position: 1
                color: Theme.shade
            }
        }
    }
    Row {
        id: words

        x: Theme.small
        y: Theme.unit * 52
        spacing: Theme.small

        ProductSeals {
            product: standing.product
            side: Theme.unit * 70
            standing: true
        }
        VerticalText {
            text: Theme.stem(standing.product.name)
            size: Math.round(Math.min(Theme.unit * 108, standing.room / Math.max(1, text.length) / 1.14))
            spacing: size * 0.14
            Accessible.role: Accessible.Heading
        }
    }
}
