pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// The door: what is asked for, one dot for each digit typed, and the digits.
Item {
    id: page

    required property PinEntry entry
    readonly property bool lying: width > height
    readonly property bool typing: entry.step !== "lost" && entry.step !== "wait"
    readonly property string title: {
        switch (entry.step) {
        case "first":
            return entry.changing ? qsTr("A new PIN") : qsTr("Set a PIN for the staff");
        case "again":
            return qsTr("The same PIN once more");
        case "wait":
            return qsTr("Too many wrong tries");
        case "lost":
            return qsTr("The PIN has to be reset");
        default:
            return qsTr("PIN of the staff");
        }
    }
    readonly property string hint: {
        if (entry.trouble !== "")
            return entry.trouble;
        if (entry.step === "wait")
            return qsTr("Wait %1:%2, then try again.").arg(Math.floor(entry.secondsLeft / 60)).arg(String(entry.secondsLeft % 60).padStart(2, "0"));
        if (entry.step === "lost")
            return qsTr("Its file is missing or damaged. Run “kiosk staff reset-pin” on this machine, then hold the seal again.");
        switch (entry.fault) {
        case "wrong":
            return qsTr("That is not the PIN.");
        case "differ":
            return qsTr("The two differ. Begin again.");
        case "length":
            return qsTr("A PIN has 6 to 10 digits.");
        case "repeated":
            return qsTr("Do not repeat digits. Choose another PIN.");
        case "run":
            return qsTr("Do not use a run such as 123456. Choose another PIN.");
        default:
            return entry.step === "first" ? qsTr("6 to 10 digits, without repeats or runs. It is kept on this machine only.") : "";
        }
    }

    Column {
        x: page.lying ? Theme.margin : (page.width - width) / 2
        y: page.lying ? (page.height - height) / 2 - Theme.margin : Theme.margin
        width: page.lying ? page.width / 2 - 2 * Theme.margin : page.width - 2 * Theme.margin
        spacing: Theme.pace

        StyledText {
            width: parent.width
            text: page.title
            role: StyledText.Title
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.unit * 40
            spacing: Theme.small
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digit(s) typed", "", page.entry.typed)

            Repeater {
                model: page.typing ? Math.max(6, page.entry.typed) : 0

                Rectangle {
                    required property int index

                    width: Theme.unit * 26
                    height: width
                    radius: width / 2
                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    color: index < page.entry.typed ? Theme.ink : Theme.clear
                    border.width: Theme.hair
                    border.color: Theme.soft
                }
            }
        }
        StyledText {
            width: parent.width
            height: Math.max(implicitHeight, Theme.unit * 100)
            text: page.hint
            color: page.entry.fault !== "" || page.entry.trouble !== "" ? Theme.seal : Theme.soft
            horizontalAlignment: Text.AlignHCenter
        }
        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Keep the PIN as it is")
            visible: page.entry.changing
            onClicked: page.entry.keep_old()
        }
    }
    Column {
        id: pad

        readonly property real cell: Math.max(Theme.target, Theme.unit * 136)

        x: page.lying ? page.width * 0.75 - width / 2 : (page.width - width) / 2
        y: page.lying ? Math.max(0, (page.height - height) / 2 - Theme.margin) : page.height * 0.36
        spacing: Theme.gap
        visible: page.typing
        enabled: !page.entry.busy
        opacity: enabled ? 1 : 0.45

        Grid {
            columns: 3
            spacing: Theme.gap

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "delete"]

                KeypadKey {
                    required property string modelData

                    width: pad.cell
                    height: pad.cell
                    opacity: modelData === "" ? 0 : 1
                    enabled: modelData !== ""
                    text: modelData.length === 1 ? modelData : ""
                    glyph: modelData.length > 1 ? modelData : ""
                    says: modelData.length > 1 ? qsTr("Delete") : modelData
                    Accessible.ignored: modelData === ""
                    onClicked: modelData.length > 1 ? page.entry.erase() : page.entry.type(modelData)
                }
            }
        }
        PillButton {
            width: parent.width
            text: qsTr("Done")
            strong: true
            enabled: page.entry.enough
            onClicked: page.entry.enter()
        }
    }
}
