import QtQuick

// Names one after the other. No line ends inside one of up to ten letters that a line would break anywhere.
StyledText {
    required property list<string> names

    function whole(name: string): string {
        return name.length <= 10 && /[\u3040-\u9fff]/.test(name) ? Array.from(name).join("\u2060") : name;
    }

    text: names.map(whole).join(" · ")
    Accessible.role: Accessible.StaticText
    Accessible.name: names.join(" · ")
}
