import QtQuick

// Running text, which is read aloud.
StyledText {
    required property string prose

    text: prose
    Accessible.role: Accessible.StaticText
    Accessible.name: prose
}
