import QtQuick

// Names one after the other. No line ends inside one of up to ten letters that a line would break anywhere.
StyledText {
    required property list<string> names

    text: names.join(" · ")
    shown: Lettering.list(names)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
