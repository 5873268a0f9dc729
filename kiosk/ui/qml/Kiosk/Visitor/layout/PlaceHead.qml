import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The head of an origin's page: its name, the county that it lies in, and how it looks there.
Masthead {
    id: head

    required property PlaceRecord place
    required property bool pictured

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
        height: Math.round(width * 0.66)
        source: head.place.picture
        visible: head.pictured
    }
}
