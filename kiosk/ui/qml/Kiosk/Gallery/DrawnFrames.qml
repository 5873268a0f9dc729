pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Rings, dots and codes.
Column {
    width: parent ? parent.width : 0
    spacing: Theme.wideGap

    Frame {
        title: "Ring, Dots, QrCode"

        Ring {
            rest: 1
        }
        Ring {
            rest: 0.35
            tone: Theme.tone("tea")
        }
        Dots {
            count: 4
            current: 1
        }
        QrCode {
            link: "https://origin.example/p/da-hong-pao"
        }
        QrCode {
            width: Theme.target * 5
            height: width
            link: "https://origin.example/list?l=en#" + "p.da-hong-pao~".repeat(12)
        }
    }
}
