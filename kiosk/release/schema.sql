-- A catalogue: everything a kiosk shows, complete in every language. Written once at publish, then only read.
-- schema, languages, pack, version; traditional and simplified: two strings of equal length, character by character.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- A picture: sizes is a JSON list of [width, height, sha256], narrowest first; mean is #rrggbb;
-- solid: it covers its whole rectangle, as a photograph does, and is cut to its place around the focus.
CREATE TABLE picture (
    id INTEGER PRIMARY KEY,
    sizes TEXT NOT NULL,
    mean TEXT NOT NULL,
    focus_x REAL NOT NULL,
    focus_y REAL NOT NULL,
    solid INTEGER NOT NULL
);

-- One thing as it stands in grids and lists; what filters look at stands here as columns.
CREATE TABLE card (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    lang TEXT NOT NULL,
    ord INTEGER NOT NULL,
    name TEXT NOT NULL,
    second TEXT NOT NULL,
    note TEXT NOT NULL,
    zone TEXT NOT NULL DEFAULT '',
    tone TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    subkind TEXT NOT NULL DEFAULT '',
    months TEXT NOT NULL DEFAULT '',
    shown_from TEXT NOT NULL DEFAULT '',
    shown_to TEXT NOT NULL DEFAULT '',
    picture INTEGER REFERENCES picture (id),
    sold_out INTEGER NOT NULL DEFAULT 0,
    adults_only INTEGER NOT NULL DEFAULT 0,
    proposed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, key, lang)
) WITHOUT ROWID;

CREATE INDEX card_by_zone ON card (lang, kind, zone, ord);
CREATE INDEX card_by_place ON card (lang, kind, place, ord);

-- One thing whole: its fields as JSON, in one language.
CREATE TABLE record (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    lang TEXT NOT NULL,
    ord INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, key, lang)
) WITHOUT ROWID;

-- Pictures of a thing, in order.
CREATE TABLE shown (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    ord INTEGER NOT NULL,
    picture INTEGER NOT NULL REFERENCES picture (id),
    PRIMARY KEY (kind, key, ord)
) WITHOUT ROWID;

-- From one thing to others: role says what they are to it (goes_with, routes, products, stops, stop-0, stop-1 ...).
CREATE TABLE link (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    role TEXT NOT NULL,
    ord INTEGER NOT NULL,
    to_kind TEXT NOT NULL,
    to_key TEXT NOT NULL,
    PRIMARY KEY (kind, key, role, ord)
) WITHOUT ROWID;

-- Every folded spelling by which search finds a thing, best first; after them those of Latin letters once more, with a space
-- where a syllable or word begins.
CREATE TABLE spelling (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    ord INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, key, ord)
) WITHOUT ROWID;
