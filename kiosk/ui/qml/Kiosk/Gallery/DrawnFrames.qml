pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Rings, dots and codes.
Column {
    id: drawn

    required property list<string> shortCode
    required property list<string> longCode

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
            rows: drawn.shortCode
        }
        QrCode {
            width: Theme.target * 5
            height: width
            link: "https://origin.example/list"
            rows: drawn.longCode
        }
    }
}
