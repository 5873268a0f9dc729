import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// The rivers of the map as lines. On a Canvas for the reason given in CountdownRing.qml.
Canvas {
    id: rivers

    required property MapRecord map
    // Where the sheet lies that they run on, in this item's coordinates.
    property rect sheet: Qt.rect(0, 0, width, height)
    property color colour: Theme.river
    property real thick: 1

    onSheetChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.strokeStyle = colour;
        context.lineCap = "round";
        context.lineJoin = "round";
        for (let at = 0; at < map.riverLines.length; ++at) {
            const [rank, line] = map.riverLines[at].split("|");
            context.lineWidth = Math.max(2, Theme.unit * thick * [9, 6, 4][Math.min(2, rank - 1)]);
            context.save();
            context.translate(sheet.x, sheet.y);
            context.scale(sheet.width / 1000, sheet.height / (1000 * Math.max(0.1, map.aspect)));
            context.path = line;
            context.restore();
            context.stroke();
        }
    }

    Connections {
        target: rivers.map

        function onChanged() {
            rivers.requestPaint();
        }
    }
}
