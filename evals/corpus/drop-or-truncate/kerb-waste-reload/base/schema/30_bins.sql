CREATE TABLE bin (
    tag      TEXT PRIMARY KEY,
    litres   INTEGER NOT NULL,
    payer    TEXT NOT NULL
);

-- Where a bin stands on the morning it is emptied.
CREATE TABLE stand (
    tag         TEXT NOT NULL REFERENCES bin (tag),
    section_id  INTEGER NOT NULL REFERENCES section (id),
    since       TEXT NOT NULL
);
