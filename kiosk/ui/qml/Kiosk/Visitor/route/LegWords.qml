import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How one gets to a stop from the one before: by which means, and how far it is.
Row {
    id: leg

    required property string mode
    required property real km
    required property int size
    readonly property bool said: way.text !== ""

    function means(): string {
        switch (mode) {
        case "rail":
            return qsTr("by train");
        case "rail_then_road":
            return qsTr("by train, then by road");
        case "road":
            return qsTr("by road");
        case "boat":
            return qsTr("by boat");
        case "city":
            return qsTr("within the city");
        case "local":
            return qsTr("a short way");
        default:
            return "";
        }
    }

    spacing: Theme.tiny

    Icon {
        id: sign

        glyph: ({
                rail: "train-front",
                rail_then_road: "train-front",
                boat: "ship",
                city: "bus",
                local: "footprints"
            })[leg.mode] ?? "car"
        size: Math.round(Theme.unit * 30)
        color: Theme.soft
    }
    StyledText {
        id: way

        width: parent.width - sign.width - parent.spacing
        text: {
            const by = leg.means();
            return by !== "" && leg.km > 0 ? by + "\n" + qsTr("%1 km as the crow flies").arg(Math.round(leg.km)) : by;
        }
        role: StyledText.Caption
        font.pixelSize: leg.size
        lineHeight: 1.15
    }
}
