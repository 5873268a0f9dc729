pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// What staff see after holding the seal: the PIN page, then one page at a time behind its tab.
Item {
    id: panel

    required property PanelController controller
    readonly property bool lying: width > height
    readonly property bool inside: controller.pinEntry.step === "open"
    readonly property real headed: Math.max(sign.y + mark.height, tools.y + tools.height)

    anchors.fill: parent
    z: 2
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Staff panel")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        LitWall {
            anchors.fill: parent
        }
        MouseArea {
            anchors.fill: parent
        }
    }
    Row {
        id: sign

        x: Theme.margin
        y: Theme.unit * 52
        spacing: Theme.small

        HouseSeal {
            id: mark
        }
        StyledText {
            width: Math.max(0, tools.x - x - sign.x - Theme.gap)
            anchors.verticalCenter: mark.verticalCenter
            text: qsTr("Staff panel")
            role: StyledText.Heading
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
            on: panel.controller.language !== "en"
            says: "中文"
            onClicked: panel.controller.choose_language("zh-CN")
        }
        PillButton {
            text: "English"
            on: panel.controller.language === "en"
            onClicked: panel.controller.choose_language("en")
        }
        RoundButton {
            height: Theme.pill
            width: height
            glyph: "x"
            says: qsTr("Close")
            onClicked: panel.controller.close()
        }
    }
    WellLine {
        id: wellLine

        problems: panel.controller.problems
        x: Theme.margin
        y: panel.headed + Theme.small
        width: parent.width - 2 * x
        visible: panel.inside
        onWanted: page => panel.controller.open_page(page)
    }
    PanelTabs {
        id: tabs

        controller: panel.controller
        lying: panel.lying
        room: panel.width - 2 * Theme.margin
        tall: panel.height - y
        x: Theme.margin
        y: wellLine.y + wellLine.height + Theme.small
        visible: panel.inside
    }
    Loader {
        id: content

        readonly property bool beside: panel.lying && panel.inside

        x: beside ? tabs.x + tabs.width : 0
        y: {
            if (!panel.inside)
                return panel.headed + Theme.pace;
            return beside ? tabs.y : tabs.y + tabs.height + Theme.gap;
        }
        width: parent.width - x
        height: parent.height - y
        sourceComponent: {
            if (!panel.inside)
                return pin;
            switch (panel.controller.page) {
            case "releases":
                return releases;
            case "sold-out":
                return soldOut;
            case "numbers":
                return numbers;
            case "settings":
                return settings;
            case "office":
                return office;
            case "problems":
                return problems;
            default:
                return program;
            }
        }
    }
    Component {
        id: pin

        PinPage {
            entry: panel.controller.pinEntry
        }
    }
    Component {
        id: releases

        ReleasesPage {
            releases: panel.controller.releases
            updates: panel.controller.updates
        }
    }
    Component {
        id: soldOut

        SoldOutPage {
            soldOut: panel.controller.soldOut
        }
    }
    Component {
        id: numbers

        NumbersPage {
            numbers: panel.controller.numbers
        }
    }
    Component {
        id: settings

        ShowroomSettingsPage {
            settings: panel.controller.showroomSettings
            ahead: panel.controller.ahead
        }
    }
    Component {
        id: office

        OfficePage {
            office: panel.controller.office
        }
    }
    Component {
        id: problems

        ProblemsPage {
            problems: panel.controller.problems
        }
    }
    Component {
        id: program

        ProgramPage {
            controller: panel.controller
        }
    }
}
