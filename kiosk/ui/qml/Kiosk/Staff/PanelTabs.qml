pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// The panel's pages by name: two rows of four on tall glass, a column beside the page on wide.
Grid {
    id: tabs

    required property PanelController controller
    required property bool lying
    required property real room
    required property real tall
    readonly property list<string> pages: ["releases", "sold-out", "numbers", "settings", "office", "program", "problems"]

    function nameOf(page: string): string {
        switch (page) {
        case "releases":
            return qsTr("On show");
        case "sold-out":
            return qsTr("Sold out");
        case "numbers":
            return qsTr("Numbers");
        case "settings":
            return qsTr("Settings");
        case "office":
            return qsTr("Office");
        case "problems":
            return controller.problems.amount > 0 ? qsTr("Problems %1").arg(controller.problems.amount) : qsTr("Problems");
        default:
            return qsTr("Program");
        }
    }

    columns: {
        if (!lying)
            return 4;
        if (pages.length * (Theme.pill + spacing) > tall)
            return 2;
        return 1;
    }
    spacing: Theme.gap

    Repeater {
        model: tabs.pages

        PillButton {
            required property string modelData

            width: {
                if (tabs.lying)
                    return Theme.unit * (tabs.columns > 1 ? 190 : 260);
                return (tabs.room - (tabs.columns - 1) * tabs.spacing) / tabs.columns;
            }
            text: tabs.nameOf(modelData)
            on: tabs.controller.page === modelData
            onClicked: tabs.controller.open_page(modelData)
        }
    }
}
