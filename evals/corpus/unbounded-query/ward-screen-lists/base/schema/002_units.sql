CREATE TABLE unit (
    unit_id    INTEGER PRIMARY KEY,
    donor_id   INTEGER NOT NULL REFERENCES donor,
    site_id    INTEGER NOT NULL REFERENCES site,
    product    TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('fresh', 'free', 'held', 'given', 'spoiled')),
    drawn_at   TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

CREATE INDEX unit_by_state ON unit (state, expires_at);
