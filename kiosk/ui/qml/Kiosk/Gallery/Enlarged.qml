import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One picture as large as the glass; a press puts it away.
Pressable {
    id: enlarged

    property url picture

    says: "back"
    visible: picture.toString() !== ""
    onClicked: picture = ""

    background: Rectangle {
        color: Theme.paper
    }
    contentItem: Item {
        Painting {
            anchors.fill: parent
            source: enlarged.picture
        }
    }
}
