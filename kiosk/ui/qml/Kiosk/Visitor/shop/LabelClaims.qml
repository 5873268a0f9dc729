pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Visitor
import Kiosk.Controls
import Kiosk.Theme

// The marks that a maker says it may use, each with its number and its last day, and how anybody checks them.
Column {
    id: claims

    required property AuthorisationList authorisations
    required property string heading

    visible: authorisations.count > 0
    spacing: Theme.small

    SectionHeading {
        width: parent.width
        text: claims.heading
    }
    Repeater {
        model: claims.authorisations

        PaperPanel {
            id: claim

            required property string mark
            required property string number
            required property string until

            width: claims.width
            height: told.height + 2 * Theme.small

            Column {
                id: told

                x: Theme.pace
                y: Theme.small
                width: parent.width - 2 * x
                spacing: Theme.tiny / 2

                StyledText {
                    width: parent.width
                    text: claim.mark
                    font.family: Theme.headline(Theme.language)
                    lineHeight: 1.2
                }
                StyledText {
                    width: parent.width
                    text: qsTr("Number %1").arg(claim.number)
                    role: StyledText.Caption
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    lineHeight: 1.2
                }
                StyledText {
                    width: parent.width
                    text: qsTr("Until %1").arg(claim.until)
                    role: StyledText.Caption
                    lineHeight: 1.2
                    visible: claim.until !== ""
                }
            }
        }
    }
    StyledText {
        width: parent.width
        text: qsTr("This is what the maker states. To check it, ask the authority that grants the mark for this number; mark, number and maker on the packet should agree with its answer.")
        lineHeight: 1.3
    }
}
