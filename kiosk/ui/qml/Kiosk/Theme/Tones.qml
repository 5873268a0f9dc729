pragma Singleton
import QtQuick

// Gates and their leaves are painted in the four tones of the house. A zone with a colour of its own has the painted gate
// that is nearest to it; its words and lines alone are in its colour, for wood and paper must not be dyed.
QtObject {
    property bool plain: false // doors of no country, where the house has no tiled gates

    // The piece that is painted for `tone` in the manner of this house's doors: "gate" or "leaf".
    function door(part: string, tone: string): url {
        return Theme.piece((plain ? "plain-" : "") + part + "-" + painted(tone));
    }

    function painted(tone: string): string {
        const four = ["tea", "liquor", "wellness", "rooms"];
        if (four.includes(tone))
            return tone;
        const wanted = Theme.tone(tone);
        const apart = four.map(name => {
            const here = Theme.tone(name);
            return Math.hypot(wanted.r - here.r, wanted.g - here.g, wanted.b - here.b);
        });
        return four[apart.indexOf(Math.min(...apart))];
    }
}
