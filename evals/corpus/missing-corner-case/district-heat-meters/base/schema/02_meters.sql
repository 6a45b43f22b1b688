-- Every device the network owns, from delivery to scrap.
CREATE TABLE meter (
    serial     TEXT PRIMARY KEY,
    flat_id    INTEGER REFERENCES flat (id),
    delivered  TEXT NOT NULL
);

-- When a device was in which flat.
CREATE TABLE mounting (
    serial    TEXT NOT NULL REFERENCES meter (serial),
    flat_id   INTEGER NOT NULL REFERENCES flat (id),
    mounted   TEXT NOT NULL,
    removed   TEXT
);
