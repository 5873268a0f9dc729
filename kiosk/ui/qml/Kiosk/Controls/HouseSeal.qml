import QtQuick
import Kiosk.Theme

// The seal of the house itself; where nothing is on show, that of any showroom.
Seal {
    text: House.seal !== "" ? House.seal : "展厅"
    tongue: House.seal !== "" ? House.sealHand : "zh-CN"
    picture: House.sealPicture
}
