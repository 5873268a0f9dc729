import QtQuick
import Kiosk.Theme

// A QR code drawn at whole pixels: the largest whole number of pixels per module that fits. Whoever hands it a code has seen to it
// that this is four or more (RecordContext.scans). `rows` are rows of 0 and 1, quiet zone included. Drawn on a Canvas and not by an image provider: Qt's reader thread calls
// a provider written in Python while it holds its lock, and waits for ever when the GUI thread, inside Python, drops a picture
// (PySide6 6.11.3).
Rectangle {
    id: code

    required property string link
    required property list<string> rows
    readonly property int modules: rows.length
    readonly property int step: modules > 0 ? Math.floor(Math.min(width, height) / modules) : 0

    implicitWidth: Theme.unit * 260
    implicitHeight: implicitWidth
    radius: Theme.tiny
    color: Theme.codeGround
    visible: step > 0
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code")
    Accessible.description: link
    onRowsChanged: sheet.requestPaint()
    onStepChanged: sheet.requestPaint()
    onVisibleChanged: sheet.requestPaint() // a Canvas that is hidden drops what it was asked to paint

    Canvas {
        id: sheet

        x: Math.floor((code.width - width) / 2)
        y: Math.floor((code.height - height) / 2)
        width: code.step * code.modules
        height: width
        onPaint: {
            const context = getContext("2d");
            context.reset();
            context.fillStyle = Theme.codeGround;
            context.fillRect(0, 0, width, height);
            context.fillStyle = Theme.code;
            for (let y = 0; y < code.modules; ++y) {
                const row = code.rows[y];
                for (let x = row.indexOf("1"); x >= 0; x = row.indexOf("1", x)) {
                    let end = row.indexOf("0", x);
                    if (end < 0)
                        end = row.length;
                    context.fillRect(x * code.step, y * code.step, (end - x) * code.step, code.step);
                    x = end;
                }
            }
        }
    }
}
