pragma Singleton
import QtQuick

// Every colour, length, duration and face. Main.qml says how large the glass is, what was chosen.
QtObject {
    id: theme

    property real shortSide: 1080
    property real pixelsPerMm: 2
    property string language: "zh-CN"
    property int textSize: 0
    property bool contrast: false
    property bool reducedMotion: false
    property bool rollingHills: false // in high contrast, where the house has no crags
    property url icons
    property url pieces

    readonly property color paper: contrast ? "#ffffff" : "#f6f1e6"
    readonly property color card: contrast ? "#ffffff" : "#fbf8ef"
    readonly property color veil: contrast ? "#ffffff" : "#ebfbf8ef"
    readonly property color mist: contrast ? "#f2f2f2" : "#e8ece3"
    readonly property color ink: contrast ? "#000000" : "#22302f"
    readonly property color soft: contrast ? "#2b3332" : "#566361"
    readonly property color hairline: contrast ? "#000000" : "#2122302f"
    readonly property color thumb: contrast ? "#000000" : "#4022302f"
    readonly property color pressed: contrast ? "#dddddd" : "#efe8d8"
    readonly property color seal: contrast ? "#8c1d10" : "#b23a2c"
    readonly property color well: contrast ? "#0b4a2f" : "#2f6b4a" // all is as it should be
    readonly property color light: "#fbf8ef"
    readonly property color river: contrast ? "#3f6a70" : "#86a9ac"
    readonly property color water: contrast ? "#000000" : "#35616a" // the names of rivers
    readonly property color shade: "#b3f6f1e6"
    readonly property color code: "#1b2625"
    readonly property color codeGround: "#ffffff"
    readonly property color lamp: contrast ? "#ffffff" : "#fbe7bd"
    readonly property color gilt: contrast ? "#000000" : "#fbf0d2" // words cut into wood
    readonly property color clear: "#00000000"
    readonly property color off: "#000000"

    // The hours of the day: dawn, noon, dusk, night. Words on the sky of an hour, and its breath over the noon landscape
    property string hour: "noon"
    readonly property color skyInk: ({
            dusk: "#1b2322",
            night: "#f6efdf"
        })[hour] ?? ink
    readonly property color skySoft: ({
            dawn: "#434d4a",
            noon: contrast ? "#2b3332" : "#3d4a48",
            dusk: "#43302b",
            night: "#dcd9cc"
        })[hour] ?? soft
    readonly property color skyGround: ({
            dawn: "#f3e6dc",
            dusk: "#e2ac8c",
            night: "#24374f"
        })[hour] ?? paper
    readonly property color breathHigh: ({
            dawn: "#1cf2b48c",
            dusk: "#1fe39a66",
            night: "#175c7690"
        })[hour] ?? clear
    readonly property color breathLow: ({
            dawn: "#3df2b48c",
            dusk: "#59e39a66",
            night: "#4d5c7690"
        })[hour] ?? clear

    // Lengths, in pixels; `unit` is a 1080th of the short side
    readonly property real unit: shortSide / 1080
    readonly property int trial: 100 // pixels at which words are measured before their size is known
    readonly property int hair: Math.max(1, Math.round(1.5 * unit))
    readonly property int tiny: Math.round(8 * unit)
    readonly property int small: Math.round(16 * unit)
    readonly property int gap: Math.max(Math.round(20 * unit), Math.ceil(mm(3)))
    readonly property int margin: Math.round(64 * unit)
    readonly property int pace: Math.round(28 * unit)
    readonly property int wideGap: Math.round(40 * unit)
    readonly property int radius: Math.round(14 * unit)
    readonly property int target: Math.max(Math.round(88 * unit), Math.ceil(mm(20)))
    readonly property int chip: Math.max(Math.round(72 * unit), Math.ceil(mm(20)))
    readonly property int pill: Math.max(Math.round(92 * unit), Math.ceil(mm(20)))
    readonly property int bar: Math.max(Math.round(128 * unit), Math.ceil(mm(20)) + 2 * tiny)
    readonly property int icon: Math.round(38 * unit)
    readonly property int seam: Math.round(8 * unit)
    readonly property int reader: Math.round(900 * unit)
    readonly property int grain: unit > 1.2 ? 2 : 1 // pixels a unit in the files of painted pieces
    readonly property int shelfFloor: Math.round(26 * unit) // so far below a board's upper edge things stand on it
    readonly property int shelfFront: Math.round(36 * unit) // and its front begins, where slips are pasted
    readonly property real shelfHeight: 0.74 // of what stands there, a share of its place's width
    readonly property real thingFoot: 0.02 // how far above its picture's lower edge a painted thing stands, a share of its height
    readonly property int slipLines: upright ? Math.min(2, 1 + textSize) : Math.max(2, 1 + textSize) // that a name may take
    readonly property int slipRoom: Math.round(shelfFront + bodySize * (upright ? Math.max(3.4, 1.7 * slipLines) : 1.8 * slipLines) + captionSize * 1.5 + 2 * tiny) // below what stands
    readonly property int never: 32767 // a drag threshold longer than any glass

    // Durations, milliseconds; nothing moves by itself under reduced motion
    readonly property int tap: reducedMotion ? 0 : 80
    readonly property int settle: reducedMotion ? 0 : 160
    readonly property int turn: reducedMotion ? 0 : 240
    readonly property int door: reducedMotion ? 0 : 420
    readonly property int pulse: reducedMotion ? 0 : 700
    readonly property int draw: reducedMotion ? 0 : 2400
    readonly property int drift: 50
    readonly property int stir: reducedMotion ? 0 : 1500
    readonly property int lull: 9000 // between two stirrings of a door's leaf
    readonly property int beat: 100
    readonly property int second: 1000
    readonly property int hold: 3000 // for which staff hold the seal

    // Words
    readonly property real textScale: [1, 1.22, 1.5][textSize]
    readonly property real headScale: [1, 1.1, 1.2][textSize]
    readonly property int displaySize: Math.round(124 * unit)
    readonly property int titleSize: Math.round((vertical ? 84 : 68) * unit * headScale)
    readonly property int headingSize: Math.round((vertical ? 44 : 40) * unit * headScale)
    readonly property int bodySize: Math.round((language === "en" ? 30 : 31) * unit * textScale)
    readonly property int captionSize: Math.round(24 * unit * textScale)
    readonly property bool vertical: language === "zh-CN" || language === "zh-TW"
    readonly property bool upright: vertical || language === "ja"
    readonly property real leading: vertical || language === "ja" ? 1.5 : 1.35

    function mm(length: real): real {
        return length * pixelsPerMm;
    }

    function prose(tongue: string): string {
        return ({
                "zh-TW": "Kiosk Hei TC",
                ja: "Kiosk Hei JP",
                ko: "Kiosk Hei KR"
            })[tongue] ?? "Kiosk Kai";
    }

    function headline(tongue: string): string {
        switch (tongue) {
        case "zh-TW":
            return "Kiosk Song TC";
        case "ja":
            return "Kiosk Song JP";
        case "ko":
            return "Kiosk Song KR";
        default:
            return "Kiosk Kai";
        }
    }

    function tone(name: string): color {
        return ({
                tea: "#3f5a4c",
                liquor: "#7b3b2c",
                wellness: "#6a5a32",
                rooms: "#32495a"
            })[name] ?? (/^#[0-9a-f]{6}$/.test(name) ? name : ink);
    }
    // A number up to 99 as it stands in a column
    function numeral(count: int): string {
        const [tens, ones] = [Math.floor(count / 10), count % 10];
        if (!upright || count < 1 || count > 99)
            return String(count);
        return (tens > 1 ? "一二三四五六七八九"[tens - 1] : "") + (tens > 0 ? "十" : "") + (ones > 0 ? "一二三四五六七八九"[ones - 1] : "");
    }

    // A name without what it adds in brackets, and what it adds
    function stem(name: string): string {
        const at = name.search(/\s*[(（]/);
        return at > 0 && /[)）]$/.test(name) ? name.slice(0, at) : name;
    }

    function gloss(name: string): string {
        return stem(name) === name ? "" : name.slice(stem(name).length).replace(/^\s*[(（]|[)）]$/g, "");
    }

    // Of a kind of tea, or as its note calls the colour
    function liquor(category: string): color {
        return ({
                apricot: "#e2b972",
                gold: "#dcb24a",
                orange: "#d0822f",
                amber: "#b4601f",
                russet: "#bb5420",
                red: "#a03a1a",
                black: "#a8441f",
                green: "#8d9440",
                white: "#b8924a",
                oolong_minbei: "#b97a2e"
            })[category] ?? "#a85f22";
    }

    function sizeOf(role: int): int {
        return [displaySize, titleSize, headingSize, bodySize, captionSize][role];
    }

    function glyph(name: string): url {
        return icons.toString() === "" ? "" : icons + "/" + name + ".svg";
    }

    // A painted piece, from the file that suits this glass: that holds `grain` pixels a unit
    function piece(name: string): url {
        return name === "" || pieces.toString() === "" ? "" : pieces + "/" + name + (grain > 1 ? "-large.webp" : ".webp");
    }
}
