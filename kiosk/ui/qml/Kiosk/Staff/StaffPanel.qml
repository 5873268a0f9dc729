pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// What staff see after holding the seal: the PIN page, then one page at a time behind its tab.
Item {
    id: panel

    required property Office office
    readonly property bool lying: width > height
    readonly property bool inside: office.gate.step === "open"
    readonly property list<string> pages: ["show", "stock", "numbers", "house", "program"]

    function nameOf(page: string): string {
        switch (page) {
        case "show":
            return qsTr("On show");
        case "stock":
            return qsTr("Sold out");
        case "numbers":
            return qsTr("Numbers");
        case "house":
            return qsTr("House");
        default:
            return qsTr("Program");
        }
    }

    anchors.fill: parent
    z: 2
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Staff panel")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }
    Row {
        id: sign

        x: Theme.margin
        y: Theme.unit * 52
        spacing: Theme.small

        Seal {
            id: mark

            text: "武夷山水"
        }
        Words {
            width: Math.max(0, tools.x - x - sign.x - Theme.gap)
            anchors.verticalCenter: mark.verticalCenter
            text: qsTr("Staff panel")
            role: Words.Heading
            Accessible.role: Accessible.Heading
        }
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Math.max(Theme.gap, sign.y + (mark.height - height) / 2)
        spacing: Theme.gap

        PillButton {
            text: "中文"
            on: panel.office.language !== "en"
            says: "中文"
            onClicked: panel.office.choose_language("zh-CN")
        }
        PillButton {
            text: "English"
            on: panel.office.language === "en"
            onClicked: panel.office.choose_language("en")
        }
        RoundButton {
            height: Theme.pill
            width: height
            glyph: "x"
            says: qsTr("Close")
            onClicked: panel.office.close()
        }
    }
    Grid {
        id: tabs

        readonly property real cell: (panel.width - 2 * Theme.margin - (panel.pages.length - 1) * spacing) / panel.pages.length

        x: Theme.margin
        y: Math.max(sign.y + mark.height, tools.y + tools.height) + Theme.pace
        columns: panel.lying ? 1 : panel.pages.length
        spacing: Theme.gap
        visible: panel.inside

        Repeater {
            model: panel.pages

            PillButton {
                required property string modelData

                width: panel.lying ? Theme.unit * 260 : tabs.cell
                text: panel.nameOf(modelData)
                on: panel.office.page === modelData
                onClicked: panel.office.turn(modelData)
            }
        }
    }
    Loader {
        id: content

        readonly property bool beside: panel.lying && panel.inside

        x: beside ? tabs.x + tabs.width : 0
        y: beside || !panel.inside ? tabs.y : tabs.y + tabs.height + Theme.gap
        width: parent.width - x
        height: parent.height - y
        sourceComponent: {
            if (!panel.inside)
                return gate;
            switch (panel.office.page) {
            case "show":
                return show;
            case "stock":
                return stock;
            case "numbers":
                return numbers;
            case "house":
                return house;
            default:
                return program;
            }
        }
    }
    Component {
        id: gate

        PinPage {
            gate: panel.office.gate
        }
    }
    Component {
        id: show

        ShowPage {
            shows: panel.office.shows
        }
    }
    Component {
        id: stock

        SoldOutPage {
            stock: panel.office.stock
        }
    }
    Component {
        id: numbers

        NumbersPage {
            numbers: panel.office.numbers
        }
    }
    Component {
        id: house

        HousePage {
            house: panel.office.house
        }
    }
    Component {
        id: program

        ProgramPage {
            office: panel.office
        }
    }
}
