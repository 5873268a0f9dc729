pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Every product with its switch, under it each of its packets with one, and letters to find one by.
Item {
    id: page

    required property SoldOut soldOut
    // Beside the list where the keys are wide enough there, below it on tall glass, else in its place when asked for.
    readonly property bool lying: width > height
    readonly property bool beside: lying && width * 0.48 - 2 * Theme.margin > 7 * Theme.mm(18)
    readonly property bool instead: lying && !beside
    property bool finding: false

    Column {
        id: tools

        x: page.beside ? list.width + Theme.wideGap : Theme.margin
        y: page.lying ? Theme.small : page.height - height - Theme.margin
        width: page.width - x - Theme.margin
        spacing: Theme.gap

        SettingRow {
            label: page.soldOut.text === "" ? qsTr("Find by the letters of its name") : page.soldOut.text
            note: page.soldOut.trouble

            PillButton {
                text: page.finding ? qsTr("Done") : qsTr("Find")
                visible: page.instead
                onClicked: page.finding = !page.finding
            }
            PillButton {
                text: qsTr("Sold out only")
                on: page.soldOut.only
                onClicked: page.soldOut.show_only_marked(!page.soldOut.only)
            }
        }
        Keypad {
            width: parent.width
            tallest: Math.max(Theme.unit * 104, Theme.mm(16))
            visible: page.finding || !page.instead
            onTyped: letter => page.soldOut.type(letter)
            onErased: page.soldOut.erase()
            onCleared: page.soldOut.clear()
        }
    }
    ListView {
        id: list

        y: page.instead ? tools.y + tools.height + Theme.gap : 0
        width: page.beside ? page.width * 0.52 : page.width
        height: {
            if (page.beside)
                return page.height;
            if (page.instead)
                return page.height - y;
            return tools.y - Theme.gap;
        }
        visible: !page.instead || !page.finding
        topMargin: Theme.small
        bottomMargin: Theme.small
        spacing: Theme.gap
        clip: true
        reuseItems: true
        cacheBuffer: 0 // see the visitors' ZonePage
        model: page.soldOut.products

        delegate: Item {
            id: good

            required property string key
            required property string name
            required property string note
            required property bool byPack
            required property bool soldOut
            required property bool packet

            width: list.width
            height: line.height

            SettingRow {
                id: line

                x: Theme.margin + (good.packet ? Theme.wideGap : 0)
                width: parent.width - x - (page.beside ? 0 : Theme.margin)
                height: implicitHeight
                label: good.name
                note: {
                    if (good.byPack)
                        return qsTr("Sold out, as the pack says");
                    if (good.soldOut)
                        return qsTr("Sold out");
                    return good.note;
                }
                strong: good.soldOut

                Toggle {
                    on: good.soldOut
                    enabled: !good.byPack
                    says: qsTr("Sold out: %1").arg(good.name)
                    onClicked: page.soldOut.mark(good.key, !good.soldOut)
                }
            }
        }
    }
    StyledText {
        x: Theme.margin
        y: list.y + Theme.wideGap
        width: list.width - 2 * x
        text: qsTr("Nothing is called that.")
        color: Theme.soft
        visible: list.visible && page.soldOut.products.count === 0
    }
}
