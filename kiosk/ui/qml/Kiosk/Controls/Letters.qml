import QtQuick

// Text that is written otherwise than it reads: `shown` has what keeps its lines from ending in the wrong place.
Text {
    property string shown

    text: shown
}
