pragma Singleton
import QtQuick

// What the showroom signs with: the letters of its seal and mark, each with the language in whose face it is cut, or the
// seal's picture. ScreenRoot tells it; it says nothing as long as nothing is on show.
QtObject {
    property string seal
    property string sealHand
    property url sealPicture
    property string mark
    property string markHand
}
