import QtQuick
import Kiosk.Visitor
import Kiosk.Theme

// How far the making of a tea is: dry leaf, water on it, steeping, steeped; and again for each further infusion. The seconds
// run faster than they do, so that an infusion takes a few; under reduced motion each press is a step.
Item {
    id: steps

    required property ProductRecord product
    property int infusion: 1
    property real level: 0 // of the water, 0-1
    property real share: 0 // of the infusion that is over, 0-1
    property bool pouring: false // by itself
    property bool tipped: false // by a finger
    readonly property int seconds: product.firstSeconds + (infusion - 1) * product.stepSeconds
    readonly property int remaining: Math.ceil(seconds * (1 - share))
    readonly property bool filled: level >= 1
    readonly property bool steeping: filled && share < 1
    readonly property bool steeped: filled && share >= 1
    readonly property bool last: infusion >= product.infusions
    readonly property real faster: Math.max(1, seconds / 5)
    readonly property int opened: {
        if (infusion > 1 || share > 0.6)
            return 2;
        return share > 0.15 ? 1 : 0;
    }

    // So many seconds from now on something runs here.
    signal brewing(real seconds)

    // Pour by a press: at once where nothing moves by itself.
    function pour() {
        if (filled)
            return;
        if (Theme.reducedMotion)
            level = 1;
        else
            pouring = true;
        brewing(seconds / faster + 3);
    }

    // The kettle was tilted, or stands level again.
    function tilted(far: bool) {
        tipped = far;
        if (far)
            brewing(seconds / faster + 3);
    }

    function stand() {
        share = 1;
    }

    function again() {
        level = 0;
        share = 0;
        infusion = last ? 1 : infusion + 1;
    }

    visible: false

    Timer {
        interval: Theme.beat
        repeat: true
        running: (steps.pouring || steps.tipped) && !steps.filled || steps.steeping && !Theme.reducedMotion
        onTriggered: {
            if (!steps.filled) {
                steps.level = Math.min(1, steps.level + 0.1);
                if (steps.filled)
                    steps.pouring = false;
            } else {
                steps.share = Math.min(1, steps.share + interval / Theme.second * steps.faster / Math.max(1, steps.seconds));
            }
        }
    }
}
