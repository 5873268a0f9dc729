import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The head of an origin's page: its name, the county that it lies in, and how it looks there.
Masthead {
    id: head

    required property PlaceRecord place
    required property bool pictured
    required property real room // of lying glass, which the picture takes a share of; 0 where the glass stands

    text: head.place.name
    second: head.place.second + (head.place.countyName !== "" && head.place.kind !== "county" ? " · " + head.place.countyName : "")
    secondTongue: {
        if (head.place.countyName !== "")
            return Theme.language;
        if (Theme.language === "zh-CN")
            return "en";
        return "zh-CN";
    }

    Painting {
        width: parent.width
        height: Math.round(Math.min(width * 0.66, head.room > 0 ? head.room * [Theme.upright ? 0.46 : 0.43, 0.36, 0.31][Theme.textSize] : width))
        source: head.place.picture
        visible: head.pictured
    }
}
