CREATE TABLE round (
    id       INTEGER PRIMARY KEY,
    vehicle  TEXT NOT NULL,
    day      TEXT NOT NULL
);

-- What the scale of the vehicle said; the bill of the year is made of it.
CREATE TABLE lift (
    round_id    INTEGER NOT NULL REFERENCES round (id),
    tag         TEXT NOT NULL REFERENCES bin (tag),
    section_id  INTEGER REFERENCES section (id),
    kg          REAL NOT NULL
);
