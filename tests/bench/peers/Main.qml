import QtQuick
import QtQuick.Window

// The peer's pages, one at a time, and the bar with the way back and home.
Window {
    id: window

    required property string source
    required property string page
    required property string key
    property var content: JSON.parse(source)
    property var past: []

    function open(page, key) {
        past.push([window.page, window.key]);
        window.page = page;
        window.key = key;
        pages.setSource(page + ".qml", {"content": content, "key": key});
    }

    function show(page, key) {
        window.page = page;
        window.key = key;
        pages.setSource(page + ".qml", {"content": content, "key": key});
    }

    visible: true
    width: 1080
    height: 1920
    color: "#f6f1e5"

    Component.onCompleted: show(page, key)

    Loader {
        id: pages

        width: parent.width
        height: 1792
    }
    Connections {
        target: pages.item
        ignoreUnknownSignals: true

        function onOpened(page, key) {
            window.open(page, key);
        }
    }
    Rectangle {
        y: 1792
        width: parent.width
        height: 128
        color: "#fbf8f0"

        BarButton {
            x: 4
            text: "返回"
            onClicked: if (window.past.length > 0)
                window.show(...window.past.pop())
        }
        BarButton {
            x: 170
            text: "首页"
            onClicked: {
                window.past = [];
                window.show("home", "");
            }
        }
    }
}
