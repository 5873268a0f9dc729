pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// Every control in every state, what visitors meet, and every picture of a pack. Files that change are read again at once.
Window {
    id: window

    required property Showroom showroom
    required property Visit visit
    required property url icons
    required property url pieces
    required property list<string> glyphs
    required property url folder
    required property list<string> pictureNames
    required property list<string> shortCode
    required property list<string> longCode
    required property real start
    property string mistake: ""
    property bool laid: false
    readonly property alias scroll: paper.contentY
    readonly property list<GallerySection> parts: [words, headings, buttons, drawn, built, hung, cards, work, paintings]

    function bring(part: GallerySection) {
        paper.contentY = Math.max(0, Math.min(part.y, paper.contentHeight - paper.height));
    }

    title: "Kiosk gallery"
    color: Theme.paper
    visible: true
    onFrameSwapped: {
        if (!laid) {
            paper.contentY = Math.max(0, Math.min(start, paper.contentHeight - paper.height));
            laid = true;
        }
    }

    Binding {
        target: Theme
        property: "icons"
        value: window.icons
    }
    Binding {
        target: Theme
        property: "pieces"
        value: window.pieces
    }
    Binding {
        target: Theme
        property: "language"
        value: window.visit.language
    }
    Binding {
        target: Theme
        property: "textSize"
        value: window.visit.textSize
    }
    Binding {
        target: Theme
        property: "contrast"
        value: window.visit.contrast
    }
    Switches {
        id: switches

        width: parent.width
        visit: window.visit
        parts: window.parts.map(part => part.called)
        onWanted: at => window.bring(window.parts[at])
    }
    ScrollArea {
        id: paper

        anchors.top: switches.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.wideGap * 2

        WordsPart {
            id: words

            showroom: window.showroom
        }
        HeadingsPart {
            id: headings

            showroom: window.showroom
        }
        ButtonsPart {
            id: buttons

            showroom: window.showroom
        }
        DrawnPart {
            id: drawn

            showroom: window.showroom
            glyphs: window.glyphs
            picture: window.pictureNames.length > 0 ? window.folder + "/" + window.pictureNames[0] + ".webp" : ""
            shortCode: window.shortCode
            longCode: window.longCode
        }
        PiecesPart {
            id: built

            showroom: window.showroom
        }
        HungPiecesPart {
            id: hung

            showroom: window.showroom
        }
        CardsPart {
            id: cards

            showroom: window.showroom
        }
        VisitorControlsPart {
            id: work

            showroom: window.showroom
        }
        PicturesPart {
            id: paintings

            names: window.pictureNames
            folder: window.folder
            paper: paper
            laid: window.laid
            onWanted: picture => enlarged.picture = picture
        }
    }
    Enlarged {
        id: enlarged

        anchors.fill: parent
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: said.implicitHeight + 2 * Theme.small
        color: Theme.seal
        visible: window.mistake !== ""

        StyledText {
            id: said

            x: Theme.small
            y: Theme.small
            width: parent.width - 2 * x
            text: window.mistake
            tongue: "en"
            role: StyledText.Caption
            color: Theme.light
            lineHeight: 1.2
        }
    }
}
