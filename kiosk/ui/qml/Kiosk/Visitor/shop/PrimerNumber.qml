import QtQuick
import Kiosk.Controls

// Where a number on a primer's picture is touched.
Pressable {
    id: number

    required property int index
    required property string name
    property bool on: false

    says: (index + 1) + " " + name
    Accessible.checkable: true
    Accessible.checked: on

    contentItem: Item {
        PrimerSeal {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width) // numbers never lie over each other
            height: width
            index: number.index
            on: number.on
        }
    }
}
