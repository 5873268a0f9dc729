// Shows the take-away list that the address carries behind its #. Nothing is sent and nothing is stored.
"use strict";
(() => {
    const list = document.getElementById("list");
    const said = document.getElementById("said");
    const unknown = document.getElementById("unknown");
    const most = 100;

    function asked() {
        const found = [];
        for (const part of location.hash.slice(1).split("~").slice(0, most)) {
            const letter = part.slice(0, 1);
            if (part.charAt(1) !== "." || !"por".includes(letter))
                continue;
            let key = "";
            try {
                key = decodeURIComponent(part.slice(2));
            } catch {
                key = part.slice(2);
            }
            if (key && !found.some(entry => entry[0] === letter && entry[1] === key))
                found.push([letter, key]);
        }
        return found;
    }

    function filled(element, text) {
        element.textContent = text;
        element.hidden = !text;
    }

    function halt(place) {
        const row = document.getElementById("halt").content.cloneNode(true);
        const name = row.querySelector(".halt");
        if (place.url)
            name.href = place.url;
        filled(name, place.name || "");
        row.querySelector(".pill").href = place.geo;
        row.querySelector(".where").textContent = (place.about ? "≈ " : "") + place.where;
        return row;
    }

    function entry(thing) {
        const row = document.getElementById("entry").content.cloneNode(true);
        const picture = row.querySelector("img");
        row.querySelector(".entry").href = thing.url;
        if (thing.picture.length)
            [picture.src, picture.width, picture.height] = thing.picture;
        else
            picture.remove();
        row.querySelector("b").textContent = thing.name;
        filled(row.querySelector(".second"), thing.second);
        filled(row.querySelector(".note"), thing.note);
        row.querySelector(".sold").hidden = !thing.sold;
        row.querySelector(".proposed").hidden = !thing.proposed;
        const halts = row.querySelector(".halts");
        const places = thing.stops || (thing.at ? [thing.at] : []);
        if (places.length)
            halts.append(...places.map(halt));
        else
            halts.remove();
        filled(row.querySelector(".about"), places.map(place => place.about).find(Boolean) || "");
        return row;
    }

    function show(known) {
        const wanted = asked();
        let missing = 0, adults = false;
        for (const letter of "por") {
            const section = document.getElementById("list-" + letter);
            const rows = [];
            for (const [kind, key] of wanted) {
                if (kind !== letter)
                    continue;
                if (!Object.hasOwn(known[letter], key)) {
                    missing += 1;
                    continue;
                }
                adults = adults || Boolean(known[letter][key].adults);
                rows.push(entry(known[letter][key]));
            }
            section.querySelector("ul").replaceChildren(...rows);
            section.hidden = rows.length === 0;
        }
        said.textContent = wanted.length ? list.dataset.said : list.dataset.empty;
        filled(unknown, missing ? list.dataset.unknown.replace("{n}", missing) : "");
        document.getElementById("adults").hidden = !adults;
        list.dataset.shown = wanted.length - missing;
    }

    said.textContent = list.dataset.reading;
    fetch(list.dataset.entries, {credentials: "omit"})
        .then(answer => {
            if (!answer.ok)
                throw new Error(String(answer.status));
            return answer.json();
        })
        .then(known => {
            show(known);
            addEventListener("hashchange", () => show(known));
        })
        .catch(() => {
            said.textContent = list.dataset.failed;
        });
})();
