pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// A river seen from its bank, and the towns one passes going up it along a dashed line of vermilion, their names below. High
// contrast has hills in ink. On a flat one only the first and the last are named where there is no room for all.
Item {
    id: course

    required property list<string> towns
    property url view // the pack's own, in place of hills of no place
    property bool flat: false
    property bool settled: false
    readonly property bool ready: settled && image.status !== Image.Loading
    readonly property real cell: width / Math.max(1, towns.length)
    readonly property real wanted: Math.min(Theme.captionSize, Theme.unit * 34)
    readonly property real fitting: 83 * cell / Math.max(1, longest.advanceWidth)
    readonly property bool whole: fitting > Math.min(wanted, Theme.unit * 20) // there is room for every name
    readonly property real ends: 96 * width / Math.max(1, 2 * longest.advanceWidth) // the first and the last beside each other
    readonly property real lettering: Math.max(1, Math.floor(whole ? Math.min(wanted, fitting) : Math.min(wanted, Theme.unit * 24, ends)))
    readonly property real shore: height - lettering * 1.2 - Theme.unit * 16

    function along(part: real): real {
        return course.shore - Theme.unit * 4 * Math.sin(part * 9.2);
    }

    Component.onCompleted: settled = true

    TextMetrics {
        id: longest

        text: course.towns.reduce((found, name) => name.length > found.length ? name : found, "")
        font.family: Theme.prose(Theme.language)
        font.pixelSize: Theme.trial
    }
    Image {
        id: image

        width: Math.round(parent.width)
        height: Math.round(Math.max(1, course.shore + Theme.unit * 26))
        source: {
            if (Theme.contrast || width <= 0 || !course.settled)
                return "";
            return course.view.toString() === "" ? Theme.piece("voyage") : course.view;
        }
        sourceSize: Qt.size(width, height)
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom
        horizontalAlignment: Image.AlignRight
        visible: !Theme.contrast
        Accessible.ignored: true
    }
    Loader {
        x: Math.round(parent.width * 0.46) // beside the name of the routes
        width: parent.width - x
        height: Math.round(course.shore + Theme.unit * 8)
        active: Theme.contrast && !course.flat
        sourceComponent: InkHills {
            ends: true
        }
    }
    // Not a Shape, for the reason given in CountdownRing.qml.
    Canvas {
        readonly property color ink: Theme.seal

        y: Math.round(course.shore - height / 2)
        width: parent.width
        height: Math.round(Theme.unit * 20)
        onWidthChanged: requestPaint()
        onHeightChanged: requestPaint()
        onInkChanged: requestPaint()
        onPaint: {
            const context = getContext("2d");
            context.reset();
            context.strokeStyle = ink;
            context.lineWidth = Theme.unit * 3;
            context.lineCap = "round";
            const from = course.cell / 2;
            const long = width - course.cell;
            const steps = Math.max(8, Math.round(long / (Theme.unit * 9)));
            for (let step = 0; step < steps; ++step) {
                if (step % 2 > 0)
                    continue;
                context.beginPath();
                context.moveTo(from + long * step / steps, course.along(step / steps) - y);
                context.lineTo(from + long * (step + 1) / steps, course.along((step + 1) / steps) - y);
                context.stroke();
            }
        }
    }
    Repeater {
        model: course.towns

        Item {
            id: town

            required property string modelData
            required property int index

            x: course.cell * (index + 0.5)
            y: course.along(index / Math.max(1, course.towns.length - 1))

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: Math.round(Theme.unit * 18)
                height: width
                radius: width / 2
                color: Theme.seal
                border.width: Theme.unit * 2
                border.color: Theme.light
            }
            StyledText {
                x: {
                    if (course.whole || town.index > 0 && town.index < course.towns.length - 1)
                        return -width / 2;
                    return town.index === 0 ? -course.cell / 2 : course.cell / 2 - width;
                }
                y: course.height - town.y - height
                text: town.modelData
                role: StyledText.Caption
                wrapMode: Text.NoWrap
                lineHeight: 1
                font.pixelSize: course.lettering
                visible: course.whole || town.index === 0 || town.index === course.towns.length - 1
                color: Theme.ink
            }
        }
    }
}
