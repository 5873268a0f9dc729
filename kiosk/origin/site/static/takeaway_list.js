// Shows the take-away list that the address carries behind its #, and the painting of it that hung in the showroom. Nothing is
// sent and nothing is stored. Where things stand is told by kiosk/geometry/still_life.py, in the numbers that are read here.
"use strict";
(() => {
    const list = document.getElementById("list");
    const said = document.getElementById("said");
    const unknown = document.getElementById("unknown");
    const figure = document.getElementById("painting");
    const most = 100;
    const paper = "#f6f1e6", ink = "#22302f", vermilion = "#b23a2c", light = "#fbf8ef";

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

    // The day on which the seal was pressed, behind "s."; null when it was not.
    function sealed() {
        const found = /(?:^|~)s\.(\d\d)(\d\d)(\d\d)(?:~|$)/.exec(location.hash.slice(1));
        const [year, month, day] = found ? found.slice(1).map(Number) : [0, 0, 0];
        const meant = new Date(2000 + year, month - 1, day);
        return found && meant.getMonth() === month - 1 && meant.getDate() === day ? [2000 + year, month, day] : null;
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

    // As composed() in kiosk/geometry/still_life.py: which thing, left, top, width, height, strength; the farthest first.
    function composed(rule, things) {
        const every = things.map((thing, index) => [index, thing.stature]);
        const views = every.filter(one => one[1] === 0);
        const stood = every.filter(one => one[1] !== 0).sort((one, other) => other[1] - one[1]);
        const lay = ([index, stature], [middle, foot, usual, strength]) => {
            const width = usual * (stature || 1), height = stature ? width : width * rule.view;
            const left = Math.min(Math.max(0, middle - width / 2), 1 - width);
            return [index, left, foot - height * (stature ? 1 - rule.foot : 1), width, height, strength];
        };
        const far = views.length ? (stood.length ? rule.views : rule.viewsAlone)[views.length - 1] : [];
        const near = stood.length ? rule.standing[stood.length - 1] : [];
        return [...views.map((one, at) => lay(one, far[at])), ...stood.map((one, at) => lay(one, near[at]))];
    }

    function fetched(address) {
        return new Promise(done => {
            const picture = new Image();
            picture.onload = () => done(picture);
            picture.onerror = () => done(null);
            if (address)
                picture.src = address;
            else
                done(null);
        });
    }

    function dated(words, [year, month, day]) {
        const written = {
            year: String(year).replace(/\d/g, digit => words.digits[digit]),
            month: words.months[month - 1],
            day: words.days[day - 1],
        };
        return words.pattern.replace(/\{(\w+)\}/g, (_, name) => written[name]);
    }

    function stamped(pen, words, left, top, side, face) {
        const wide = side * 0.62, high = words.length === 1 ? wide : side * (0.28 + 0.36 * words.length);
        pen.fillStyle = vermilion;
        pen.beginPath();
        pen.roundRect(left, top, wide, high, side * 0.1);
        pen.fill();
        pen.fillStyle = light;
        pen.textAlign = "center";
        pen.textBaseline = "middle";
        pen.font = `${side * (words.length === 1 ? 0.4 : 0.36)}px ${face}`;
        const first = top + high / 2 - (words.length - 1) * side * 0.18;
        [...words].forEach((sign, at) => pen.fillText(sign, left + wide / 2, first + at * side * 0.36));
        return [wide, high];
    }

    function inscribed(pen, rule, unit, day, face) {
        const [right, top, room] = rule.inscription.map(share => share * unit);
        const days = rule.standing_words ? day.match(/[^年]+年?/g) ?? [] : [day]; // the year, and beside it the day
        const lines = [[0, rule.title], ...days.map(part => [1, part]), [2, rule.where]];
        let across = right, down = top;
        pen.fillStyle = ink;
        pen.textBaseline = "top";
        lines.forEach(([at, words]) => {
            const text = rule.standing_words ? words.replace(/[\s，、。·‧]/g, "") : words;
            let size = rule.letters[at] * unit;
            if (rule.standing_words) {
                size = Math.min(size, room / Math.max(1, text.length) / 1.13);
                pen.textAlign = "center";
                pen.font = `${size}px ${face}`;
                [...text].forEach((sign, place) => pen.fillText(sign, across - size / 2, top + place * size * 1.12));
                across -= size + unit * 0.025;
            } else {
                pen.textAlign = "right";
                pen.font = `${size}px ${face}`;
                size *= Math.min(1, 0.86 * unit / pen.measureText(text).width);
                pen.font = `${size}px ${face}`;
                pen.fillText(text, right, down);
                down += size * 1.35;
            }
        });
    }

    async function paint(rule, things, turn) {
        const seal = sealed(), now = new Date();
        const places = composed(rule, things);
        // What is small or faint is painted from the picture that its row has anyhow.
        const sources = [];
        for (const [index, , , width, , strength] of places) {
            const fine = things[index].stature ? width > 0.4 : strength > 0.7;
            sources[index] = fine ? things[index].painted : things[index].picture[0];
        }
        const [mount, print, ...pictures] = await Promise.all([figure.dataset.scroll, figure.dataset.seal, ...sources].map(fetched));
        if (turn !== turns || !mount)
            return;
        const canvas = document.createElement("canvas");
        const pen = canvas.getContext("2d"), part = 1.5;
        [canvas.width, canvas.height] = rule.scroll.map(length => length * part);
        pen.fillStyle = paper;
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(mount, 0, 0, canvas.width, canvas.height);
        pen.translate(rule.paper[0] * part, rule.paper[1] * part);
        const unit = rule.paper[2] * part;
        const face = getComputedStyle(list).getPropertyValue("--kai");
        for (const [index, ...box] of places) {
            const [left, top, width, height] = box.map(share => share * unit), picture = pictures[index];
            pen.globalAlpha = box[4];
            if (!picture) {
                const side = width * 0.34;
                stamped(pen, [...things[index].name][0] || "", left + (width - side * 0.62) / 2, top + height * (1 - rule.foot) - side * 0.62, side, face);
            } else if (things[index].solid) {
                const wide = width * 0.84, high = height * 0.84 * (things[index].stature ? 0.8 : 1), edge = width * 0.02;
                const cover = Math.max(wide / picture.width, high / picture.height);
                const x = left + (width - wide) / 2, y = top + height * 0.96 - high;
                pen.fillStyle = light;
                pen.fillRect(x - edge, y - edge, wide + 2 * edge, high + 2 * edge);
                pen.drawImage(picture, (picture.width - wide / cover) / 2, (picture.height - high / cover) / 2, wide / cover, high / cover, x, y, wide, high);
            } else {
                pen.drawImage(picture, left, top, width, height);
            }
        }
        pen.globalAlpha = 1;
        const counties = [...new Set(things.map(thing => thing.county).filter(Boolean))];
        counties.slice(0, rule.seals.length).forEach((words, at) => {
            stamped(pen, words, rule.seals[at][0] * unit, rule.seals[at][1] * unit, rule.seal * unit / 0.62, face);
        });
        inscribed(pen, rule, unit, dated(rule.day, seal || [now.getFullYear(), now.getMonth() + 1, now.getDate()]), face);
        if (seal && print) {
            const [left, top, side] = rule.stamp.map(share => share * unit);
            pen.translate(left + side / 2, top + side / 2);
            pen.rotate(-1.5 * Math.PI / 180);
            const grown = side * 0.94 / Math.max(print.width, print.height);
            pen.drawImage(print, -print.width * grown / 2, -print.height * grown / 2, print.width * grown, print.height * grown);
        }
        const image = document.getElementById("painted"), made = canvas.toDataURL("image/jpeg", 0.9);
        image.src = document.getElementById("keep").href = made;
        image.alt = figure.dataset.of + things.map(thing => thing.name).join(", ");
        figure.dataset.places = JSON.stringify(places);
        figure.dataset.sealed = Boolean(seal);
        figure.hidden = false;
    }

    let turns = 0;

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
        const things = wanted.filter(([kind, key]) => Object.hasOwn(known[kind], key)).map(([kind, key]) => known[kind][key]);
        figure.hidden = true;
        turns += 1;
        if (things.length)
            paint(known.painting, things.slice(0, known.painting.most), turns);
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
