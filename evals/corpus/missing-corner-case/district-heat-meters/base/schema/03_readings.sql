CREATE TABLE reading (
    serial  TEXT NOT NULL REFERENCES meter (serial),
    day     TEXT NOT NULL,
    kwh     INTEGER NOT NULL,
    PRIMARY KEY (serial, day)
);
