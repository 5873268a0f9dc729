import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One picture and its name. It is read when it comes near the glass, and stays.
Pressable {
    id: plate

    required property string called
    required property url picture
    required property real wide
    required property real shape
    required property ScrollArea paper
    required property bool laid
    property bool near: false

    function checkNear() {
        if (near || !laid)
            return;
        const top = mapToItem(paper, 0, 0).y;
        near = top < paper.height * 1.5 && top + height > -paper.height * 0.5;
    }

    says: called
    width: wide
    implicitHeight: column.implicitHeight
    onLaidChanged: checkNear()

    contentItem: Column {
        id: column

        spacing: Theme.tiny

        Painting {
            width: plate.wide
            height: Math.round(width * plate.shape)
            source: plate.near ? plate.picture : ""
        }
        StyledText {
            width: plate.wide
            text: plate.called
            tongue: "en"
            role: StyledText.Caption
            font.pixelSize: Theme.unit * 18
            lineHeight: 1
        }
    }

    Connections {
        function onContentYChanged() {
            plate.checkNear();
        }

        target: plate.paper
    }
}
