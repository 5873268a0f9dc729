import QtQuick

// A picture that stays while it is read anew in another size, after a change of language or of text; but the picture of one
// thing never stands for another.
Image {
    id: image

    property url shown // what was read last

    retainWhileLoading: source === shown
    asynchronous: true
    Accessible.ignored: true
    onStatusChanged: if (status === Image.Ready)
        shown = source
}
