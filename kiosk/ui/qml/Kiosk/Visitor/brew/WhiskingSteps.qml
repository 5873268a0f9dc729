import QtQuick
import Kiosk.Theme

// How far the whisking of a bowl of tea is: each few strokes to and fro, or a press, brings the foam a step further.
QtObject {
    id: steps

    readonly property int last: 5
    readonly property int enough: 5 // strokes to a step
    property int foam: 0 // the step that is seen: none yet, to `last`
    property int strokes: 0
    readonly property bool whisked: foam >= last

    signal pressed

    // A stroke of the finger is over.
    function stroke() {
        strokes += 1;
        if (strokes % enough === 0)
            further();
    }

    // By a press: at once to the end where nothing moves by itself.
    function press() {
        if (Theme.reducedMotion)
            foam = last;
        else
            further();
        pressed();
    }

    function further() {
        foam = Math.min(last, foam + 1);
    }

    function again() {
        foam = 0;
        strokes = 0;
    }
}
