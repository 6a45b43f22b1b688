CREATE TABLE site (
    site_id  INTEGER PRIMARY KEY,
    name     TEXT NOT NULL
);

CREATE TABLE donor (
    donor_id    INTEGER PRIMARY KEY,
    blood_group TEXT NOT NULL,
    site_id     INTEGER NOT NULL REFERENCES site
);
