pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Staff
import Kiosk.Controls
import Kiosk.Theme

// Let the office publish: the code, the offices that may, and taking one off.
Item {
    id: page

    required property OfficePairing office
    property string asked: ""
    property string askedName: ""
    readonly property string ended: {
        switch (office.done) {
        case "paired":
            return qsTr("Paired with %1. It may publish here from now on.").arg(office.pairedWith);
        case "tries":
            return qsTr("Three wrong codes were typed, so pairing was stopped. If it was none of your people, tell the office.");
        case "over":
            return qsTr("Nobody typed the code in time.");
        default:
            return "";
        }
    }

    ScrollArea {
        anchors.fill: parent
        head: Theme.small
        spacing: Theme.gap

        SettingRow {
            label: qsTr("Let the office publish")
            note: {
                if (!page.office.allowed)
                    return qsTr("kiosk.toml does not allow it ([office] allow).");
                return qsTr("A code is shown for two minutes. Type it in the studio: it may then send new content over this network.");
            }

            PillButton {
                text: qsTr("Let it")
                strong: true
                visible: page.office.allowed && page.office.step === "off"
                onClicked: page.office.pair()
            }
            PillButton {
                text: qsTr("Stop")
                visible: page.office.step !== "off"
                onClicked: page.office.cancel()
            }
        }
        SettingRow {
            label: page.office.trouble
            strong: true
            visible: page.office.trouble !== ""
        }
        SettingRow {
            label: page.ended
            strong: page.office.done === "tries"
            visible: page.ended !== ""
        }
        SettingRow {
            label: qsTr("One moment…")
            visible: page.office.step === "waiting"
        }
        OfficeCode {
            office: page.office
            visible: page.office.step === "code"
        }
        SectionHeading {
            width: parent.width
            text: qsTr("Offices that may publish here")
        }
        StyledText {
            width: parent.width
            text: qsTr("None. This kiosk opens no port.")
            color: Theme.soft
            visible: page.office.offices.count === 0 && page.office.step === "off"
        }
        Repeater {
            model: page.office.offices

            SettingRow {
                id: known

                required property string key
                required property string name
                required property string short
                required property string since
                required property bool kept

                label: known.name
                note: {
                    if (!known.kept)
                        return qsTr("This kiosk did not keep its signature, so nothing that it sends is shown. Take it off and pair it again.");
                    return qsTr("Paired on %1").arg(known.since) + "\n" + known.short;
                }

                PillButton {
                    text: qsTr("Take off")
                    says: text + " " + known.name
                    onClicked: {
                        page.askedName = known.name;
                        page.asked = known.key;
                    }
                }
            }
        }
        StyledText {
            width: parent.width
            text: qsTr("This kiosk is reached at %1").arg(page.office.where)
            color: Theme.soft
            visible: page.office.where !== "" && page.office.step === "off"
        }
    }
    ConfirmSheet {
        heading: qsTr("Take this office off?")
        what: page.askedName + "\n" + qsTr("It can publish here again only after it has been paired again. What is on show stays.")
        visible: page.asked !== ""
        onAgreed: {
            page.office.revoke(page.asked);
            page.asked = "";
        }
        onRefused: page.asked = ""
    }
}
