/* The page that takes photographs from a phone. Written as old browsers inside other programs read it: ES5, no modules. */
(function () {
    "use strict";
    var page = JSON.parse(document.body.getAttribute("data-said"));
    var here = document.body.getAttribute("data-here");
    var language = page.language;
    var end = new Date().getTime() + page.left * 1000;
    var rows = [];
    var sending = null;
    var over = false;
    var polling = 0;
    var retrying = 0;
    var NO_MORE = { "too-many": 1, "too-much": 1, "too-many-phones": 1, "disk-full": 1, "time-over": 1 };
    var AGAIN = { "connection": 1, "cannot-keep": 1, "disk-full": 1 };
    var TRIES = 5;
    var PATIENCE = 25000;
    var LEAST = 16384;
    var phone = whoami();

    function element(id) {
        return document.getElementById(id);
    }

    function whoami() {
        var name = "";
        try {
            name = sessionStorage.getItem("phone") || "";
        } catch (error) { /* a browser that keeps nothing is another phone after each loading */ }
        while (name.length < 24) {
            name += Math.floor(Math.random() * 16).toString(16);
        }
        try {
            sessionStorage.setItem("phone", name);
        } catch (error) { /* as above */ }
        return name;
    }

    function word(key, more) {
        return filled(page.words[language][key], more);
    }

    function filled(text, more) {
        return text.replace(/\{(\w+)\}/g, function (all, key) {
            var value = more && more[key] !== undefined ? more[key] : page.most[key];
            return value === undefined ? all : String(value);
        });
    }

    function ask(method, path, body, answered, failed, progress) {
        var request = new XMLHttpRequest();
        request.open(method, here + path);
        request.timeout = PATIENCE;
        request.onload = function () {
            var answer = {};
            try {
                answer = JSON.parse(request.responseText);
            } catch (error) { /* no answer of ours: the status says enough */ }
            if (request.status === 404) {
                finish();
            } else if (request.status >= 500 || request.status === 0) {
                failed();
            } else {
                answered(request.status, answer);
            }
        };
        request.onerror = failed;
        request.ontimeout = failed;
        request.onabort = failed;
        if (progress && request.upload) {
            request.upload.onprogress = progress;
        }
        request.send(body);
    }

    function add(files) {
        var at;
        for (at = 0; at < files.length; at += 1) {
            rows.push(made(files[at]));
        }
        next();
        show();
    }

    function made(file) {
        var row = { file: file, name: plain(file.name), state: "waiting", code: "", held: 0, part: 0, most: page.part, number: 0, tries: 0 };
        row.li = document.createElement("li");
        row.title = put(row.li, "span", "name");
        row.title.textContent = row.name;
        row.bar = put(row.li, "progress", "");
        row.bar.max = 100;
        row.bar.value = 0;
        row.bar.setAttribute("aria-label", row.name);
        row.said = put(row.li, "span", "said");
        row.button = put(row.li, "button", "");
        row.button.type = "button";
        row.button.onclick = function () {
            again(row);
            next();
            show();
        };
        element("rows").appendChild(row.li);
        return row;
    }

    function put(parent, kind, name) {
        var child = document.createElement(kind);
        child.className = name;
        parent.appendChild(child);
        return child;
    }

    function plain(name) {
        try {
            encodeURIComponent(name);
            return name || "photo";
        } catch (error) {
            return "photo";
        }
    }

    function again(row) {
        row.state = "waiting";
        row.code = "";
        row.tries = 0;
    }

    function next() {
        var at;
        if (sending || over) {
            return;
        }
        for (at = 0; at < rows.length; at += 1) {
            if (rows[at].state === "waiting") {
                sending = rows[at];
                begin(sending);
                return;
            }
        }
    }

    function begin(row) {
        var changed = row.file.lastModified || (row.file.lastModifiedDate ? row.file.lastModifiedDate.getTime() : 0);
        var said = { phone: phone, name: row.name, size: row.file.size, changed: Math.max(0, Math.floor(changed)) };
        row.state = "sending";
        ask("POST", "/begin", JSON.stringify(said), function (status, answer) {
            if (status !== 200) {
                refuse(row, answer.refused || "unusable");
                return;
            }
            row.number = answer.upload;
            row.held = answer.held;
            part(row);
        }, function () {
            retry(row);
        });
    }

    function part(row) {
        var to = Math.min(row.file.size, row.held + row.most);
        var slice = row.file.slice || row.file.webkitSlice || row.file.mozSlice;
        var query = "/part?phone=" + phone + "&upload=" + row.number + "&at=" + row.held;
        row.part = 0;
        show();
        ask("POST", query, slice.call(row.file, row.held, to), function (status, answer) {
            if (answer.refused) {
                refuse(row, answer.refused);
            } else if (answer.held === undefined) {
                refuse(row, "unusable");
            } else {
                row.tries = answer.held > row.held ? 0 : row.tries + 1;
                row.held = answer.held;
                row.part = 0;
                if (row.held >= row.file.size) {
                    row.state = "checking";
                    row.code = "";
                    pass();
                    poll();
                } else if (row.tries < TRIES) {
                    part(row);
                } else {
                    refuse(row, "connection");
                }
            }
        }, function () {
            retry(row);
        }, function (event) {
            row.part = event.loaded;
            show();
        });
    }

    function retry(row) {
        row.tries += 1;
        row.most = Math.max(LEAST, Math.floor(row.most / 2));
        if (over) {
            refuse(row, "time-over");
        } else if (row.tries >= TRIES) {
            row.state = "stopped";
            row.code = "connection";
            sending = null;
        } else {
            retrying = setTimeout(function () {
                retrying = 0;
                begin(row);
            }, 500 * Math.pow(2, row.tries - 1));
        }
        show();
    }

    function refuse(row, code) {
        var at;
        row.state = "refused";
        row.code = code;
        for (at = 0; NO_MORE[code] && at < rows.length; at += 1) {
            if (rows[at].state === "waiting") {
                rows[at].state = "refused";
                rows[at].code = code;
            }
        }
        pass();
    }

    function pass() {
        sending = null;
        next();
        show();
    }

    function poll() {
        if (!polling && !over) {
            polling = setTimeout(look, 1000);
        }
    }

    function look() {
        ask("GET", "/outcomes?phone=" + phone, null, function (status, answer) {
            var at, known, waits = false;
            polling = 0;
            for (at = 0; at < rows.length; at += 1) {
                known = answer.uploads && answer.uploads[rows[at].number];
                if (rows[at].state === "checking" && known && known[0] !== "here") {
                    rows[at].state = known[0];
                    rows[at].code = known[1] && (page.words[language].refused[known[1]] ? known[1] : "unusable");
                }
                waits = waits || rows[at].state === "checking";
            }
            if (waits) {
                poll();
            }
            show();
        }, function () {
            polling = 0;
            poll();
        });
    }

    function resume() {
        var at;
        for (at = 0; at < rows.length; at += 1) {
            if (rows[at].state === "stopped") {
                again(rows[at]);
            }
        }
        next();
        show();
    }

    function finish() {
        var at;
        over = true;
        sending = null;
        clearTimeout(retrying);
        for (at = 0; at < rows.length; at += 1) {
            if (rows[at].state === "waiting" || rows[at].state === "sending" || rows[at].state === "stopped") {
                rows[at].state = "refused";
                rows[at].code = "time-over";
            }
        }
        show();
    }

    function minutes() {
        return Math.max(0, Math.ceil((end - new Date().getTime()) / 60000));
    }

    function saidOf(row) {
        var sent = Math.min(row.file.size, row.held + row.part);
        if (row.code) {
            return filled(page.words[language].refused[row.code]);
        }
        if (row.state === "sending") {
            return word("sending", { n: row.file.size ? Math.floor(sent * 100 / row.file.size) : 0 });
        }
        return word(row.state);
    }

    function text(node, said) {
        if (node.textContent !== said) {
            node.textContent = said;
        }
    }

    function show() {
        var at, row, done = 0;
        for (at = 0; at < rows.length; at += 1) {
            row = rows[at];
            done += row.state === "kept" ? 1 : 0;
            row.li.className = row.code ? "refused" : row.state;
            row.bar.value = row.file.size ? Math.min(row.file.size, row.held + row.part) * 100 / row.file.size : 0;
            text(row.said, saidOf(row));
            text(row.button, word("again"));
            row.button.hidden = over || !AGAIN[row.code];
        }
        text(element("summary"), rows.length ? word("summary", { done: done, all: rows.length }) : "");
        text(element("trouble"), over ? page.words[language].refused["time-over"] : "");
        text(element("left"), over ? "" : word("left", { n: minutes() }));
        element("camera").disabled = over;
        element("album").disabled = over;
    }

    function speak(tag) {
        var at, nodes = document.querySelectorAll("[data-word]"), buttons = element("languages").children;
        language = tag;
        document.documentElement.lang = tag;
        document.title = word("title");
        for (at = 0; at < nodes.length; at += 1) {
            text(nodes[at], word(nodes[at].getAttribute("data-word")));
        }
        for (at = 0; at < buttons.length; at += 1) {
            buttons[at].setAttribute("aria-pressed", buttons[at].lang === tag ? "true" : "false");
        }
        element("languages").setAttribute("aria-label", word("language"));
        text(element("target"), page.names[tag] ? word("to_record", { name: page.names[tag] }) : word("to_tray"));
        text(element("most"), word(page.most.number === 1 ? "one" : "many"));
        show();
    }

    function chosen(event) {
        var input = event.target;
        add(input.files);
        input.value = "";
    }

    element("camera").onchange = chosen;
    element("album").onchange = chosen;
    element("languages").onclick = function (event) {
        if (event.target.lang) {
            speak(event.target.lang);
        }
    };
    window.addEventListener("online", resume);
    document.addEventListener("visibilitychange", function () {
        if (!document.hidden) {
            resume();
        }
    });
    window.addEventListener("beforeunload", function (event) {
        if (sending) {
            event.preventDefault();
            event.returnValue = "";
        }
    });
    setInterval(function () {
        if (!over && new Date().getTime() >= end) {
            finish();
        }
        show();
    }, 1000);
    speak(language);
}());
