CREATE TABLE house (
    id      INTEGER PRIMARY KEY,
    street  TEXT NOT NULL,
    number  TEXT NOT NULL
);

CREATE TABLE flat (
    id        INTEGER PRIMARY KEY,
    house_id  INTEGER NOT NULL REFERENCES house (id),
    door      TEXT NOT NULL,
    area_m2   REAL NOT NULL CHECK (area_m2 > 0)
);
