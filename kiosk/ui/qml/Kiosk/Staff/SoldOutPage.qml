pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Every product with its switch, and letters to find one by.
Item {
    id: page

    required property Stock stock
    readonly property bool lying: width > height

    Column {
        id: tools

        x: page.lying ? list.width + Theme.margin : Theme.margin
        y: page.lying ? Theme.small : page.height - height - Theme.margin
        width: page.lying ? page.width - x - Theme.margin : page.width - 2 * x
        spacing: Theme.gap

        Line {
            label: page.stock.text === "" ? qsTr("Find by the letters of its name") : page.stock.text
            note: page.stock.trouble

            PillButton {
                text: qsTr("Sold out only")
                on: page.stock.only
                onClicked: page.stock.show_only_marked(!page.stock.only)
            }
        }
        Keypad {
            width: parent.width
            tallest: Theme.unit * 104
            onTyped: letter => page.stock.type(letter)
            onErased: page.stock.erase()
            onCleared: page.stock.clear()
        }
    }
    ListView {
        id: list

        width: page.lying ? page.width * 0.52 : page.width
        height: page.lying ? page.height : tools.y - Theme.gap
        topMargin: Theme.small
        bottomMargin: Theme.small
        spacing: Theme.gap
        clip: true
        reuseItems: true
        model: page.stock.goods

        delegate: Item {
            id: good

            required property string key
            required property string name
            required property string note
            required property bool byPack
            required property bool soldOut

            width: list.width
            height: line.height

            Line {
                id: line

                x: Theme.margin
                width: parent.width - x - (page.lying ? 0 : Theme.margin)
                height: implicitHeight
                label: good.name
                note: good.byPack ? qsTr("Sold out, as the pack says") : good.soldOut ? qsTr("Sold out") : good.note
                strong: good.soldOut

                Toggle {
                    on: good.soldOut
                    enabled: !good.byPack
                    says: qsTr("Sold out: %1").arg(good.name)
                    onClicked: page.stock.mark(good.key, !good.soldOut)
                }
            }
        }
    }
    Words {
        x: Theme.margin
        y: Theme.wideGap
        width: list.width - 2 * x
        text: qsTr("Nothing is called that.")
        color: Theme.soft
        visible: page.stock.goods.count === 0
    }
}
