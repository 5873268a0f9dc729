pragma Singleton
import QtQuick

// Where a line may end, in the five languages: the one rule for prose, for names and for words that are fitted into a room.
// U+2060 stands where no line ends, a no-break space (U+00A0) where none ends at a space; neither is said, searched or copied.
QtObject {
    id: lettering

    readonly property string letter: "\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff" // a line may end after each
    readonly property string closing: "、。，．・：；！？」』）〕】》〉”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ" // begins no line
    readonly property string opening: "「『（〔【《〈“‘" // ends none
    readonly property string kana: "[ァ-ヺーｦ-ﾟ]{2,}|[（「『〔][^（）「」『』〔〕\\s]{1,8}[）」』〕]" // words in katakana, short brackets
    readonly property string counted: "(\\d)([小多年月日号號時时分秒度点點件种種克个個间間室歳人本枚杯泡煎]+)" // a figure and what it counts
    readonly property string listed: "(^|[、·：，] ?)([" + letter + "]{2,5})(?=\u00a0?[、·，。]|$)" // a short name in a list
    readonly property string ended: "[" + letter + "]{2}[。！？」』）]*$"
    readonly property string endedKana: "(?:[^\\s、。ァ-ヺー])?[ぁ-ん]{1,4}[。！？」』）]*$" // a Japanese ending with the letter before it
    readonly property string run: "(?:[" + letter + closing + "]|[^ \\n\\u2060" + letter + opening + "]+)"
    readonly property string piece: "(?:[" + opening + "]\\u2060*)*" + run + "(?:\\u2060+" + run + "|[" + closing + "])* *"

    // Text as it is written: no line ends inside a word in katakana or a short name of a list, between a figure and what it
    // counts, before a dash or a dot, or leaves less than a word for the last.
    function kept(text: string, tongue: string): string {
        if (text.length < 4)
            return text;
        const spaced = text.replace(/ (?=[·–—])/g, "\u00a0").replace(/(^|[^\d.,])(\d{1,3}) (?=[a-z°℃%A-Z가-힣])/g, "$1$2\u00a0").replace(/(\d)([–〜~-])(?=\d)/g, "$1$2\u2060");
        switch (tongue) {
        case "en":
            return spaced.replace(/\b[A-Za-z]{1,6}[-–](?=[a-z]{1,7}\b)/g, "$&\u2060").replace(/ (\S{1,7}) (\S{1,4})$/, " $1\u00a0$2");
        case "ko":
            return spaced.replace(/ (\S{1,5}) (\S{1,3})$/, " $1\u00a0$2");
        case "ja":
            return spaced.replace(new RegExp(kana, "g"), joined).replace(new RegExp(counted, "g"), "$1\u2060$2").replace(new RegExp(endedKana), joined).replace(new RegExp(ended), joined);
        default:
            return spaced.replace(new RegExp(counted, "g"), "$1\u2060$2").replace(new RegExp(listed, "g"), (_, before, name) => before + joined(name)).replace(new RegExp(ended), joined);
        }
    }

    // A name whose lines end only between words, after a comma or a dot, or before a bracket.
    function whole(text: string): string {
        return text.replace(new RegExp("[" + letter + "](?=[^ ，、・·‧（(])", "g"), "$&\u2060");
    }

    // Names one after the other, each of up to ten letters whole.
    function list(names: list<string>): string {
        return names.map(name => name.length <= 10 ? whole(name) : name).join("\u00a0· ");
    }

    // What of a written text may stand in a line of its own, each with the space after it.
    function pieces(written: string): list<string> {
        return written.replace(/\u00a0/g, "\u2060\u00a0\u2060").match(new RegExp(piece, "g")) ?? [];
    }

    function joined(word: string): string {
        return Array.from(word.replace(/\u2060/g, "")).join("\u2060");
    }
}
