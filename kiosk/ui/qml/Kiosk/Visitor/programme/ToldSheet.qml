pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// An event or a notice: when, where, what it is, and the code that books a seat; doors to its room and to the whole week.
BottomSheet {
    id: sheet

    required property ToldRecord told
    required property int codeSide
    readonly property bool coded: told.booking !== "" && told.bookingCode.length > 0
    readonly property bool low: height < Theme.unit * 760 // a band within reach: everything in one view
    readonly property bool led: told.room !== "" || told.place !== ""

    signal weekWanted
    signal roomWanted(string room)
    signal placeWanted(string place)

    heading: told.name
    titled: !low

    Painting {
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        width: parent ? parent.width : 0
        height: Math.round(Math.min(Theme.unit * 320, sheet.height * 0.3))
        source: sheet.told.picture
        fit: Image.PreserveAspectCrop
        visible: sheet.told.picture.toString() !== "" && sheet.height > Theme.unit * 900
    }
    Row {
        width: parent ? parent.width : 0
        spacing: Theme.gap

        Column {
            width: parent.width - (sheet.coded ? booking.width + parent.spacing : 0)
            spacing: Theme.small

            StyledText {
                width: parent.width
                text: sheet.heading
                visible: sheet.low
                lineHeight: 1.1
                Accessible.ignored: true
            }
            StyledText {
                width: parent.width
                text: sheet.told.when
                color: Theme.seal
                role: StyledText.Heading
                font.pixelSize: Math.round(Theme.bodySize * 1.1)
                visible: text !== ""
            }
            StyledText {
                width: parent.width
                text: sheet.told.seats
                visible: text !== ""
                lineHeight: 1.2
            }
            StyledText {
                width: parent.width
                text: sheet.told.summary
                color: sheet.told.when === "" ? Theme.ink : Theme.soft
                lineHeight: sheet.low ? 1.2 : Theme.leading
                visible: text !== ""
            }
        }
        Column {
            id: booking

            width: sheet.codeSide
            spacing: Theme.tiny
            visible: sheet.coded

            QrCode {
                width: sheet.codeSide
                height: width
                link: sheet.told.booking
                rows: sheet.told.bookingCode
            }
            StyledText {
                width: parent.width
                text: qsTr("Scan to keep a seat")
                role: StyledText.Caption
                horizontalAlignment: Text.AlignHCenter
                visible: !sheet.low
            }
        }
    }
    Flow {
        id: doors

        readonly property real half: (width - spacing) / 2
        readonly property real part: sheet.low && sheet.led ? Math.floor((width - 2 * spacing) / 3) : Math.floor(half)

        width: parent ? parent.width : 0
        spacing: Theme.gap

        BoardButton {
            width: sheet.low ? doors.part : doors.width
            height: Theme.pill
            glyph: "map-pin"
            text: sheet.low ? qsTr("Go there") : sheet.told.where
            says: sheet.told.where
            visible: sheet.led
            onClicked: {
                if (sheet.told.room !== "")
                    sheet.roomWanted(sheet.told.room);
                else
                    sheet.placeWanted(sheet.told.place);
            }
        }
        BoardButton {
            width: doors.part
            height: Theme.pill
            glyph: "calendar"
            text: qsTr("What is on")
            onClicked: sheet.weekWanted()
        }
        BoardButton {
            width: doors.part
            height: Theme.pill
            glyph: "x"
            text: qsTr("Close")
            strong: true
            onClicked: sheet.closed()
        }
    }
}
