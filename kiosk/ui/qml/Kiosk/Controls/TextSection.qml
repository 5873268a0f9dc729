import QtQuick
import Kiosk.Theme

// A text under a heading of its own.
Column {
    id: section

    required property string heading
    required property string text

    spacing: Theme.small

    SectionHeading {
        width: section.width
        text: section.heading
    }
    Prose {
        width: section.width
        prose: section.text
    }
}
