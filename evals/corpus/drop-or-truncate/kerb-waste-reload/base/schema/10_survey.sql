CREATE TABLE district (
    code  TEXT PRIMARY KEY,
    name  TEXT NOT NULL
);

CREATE TABLE section (
    id        INTEGER PRIMARY KEY,
    district  TEXT NOT NULL REFERENCES district (code),
    street    TEXT NOT NULL
);

CREATE TABLE slope (
    section_id  INTEGER NOT NULL REFERENCES section (id),
    metre       INTEGER NOT NULL,
    percent     REAL NOT NULL
);

CREATE TABLE kerb (
    id          INTEGER PRIMARY KEY,
    section_id  INTEGER NOT NULL REFERENCES section (id),
    side        TEXT NOT NULL,
    metres      REAL NOT NULL
);

CREATE TABLE kerb_gap (
    kerb_id   INTEGER NOT NULL REFERENCES kerb (id),
    at_metre  REAL NOT NULL
);
