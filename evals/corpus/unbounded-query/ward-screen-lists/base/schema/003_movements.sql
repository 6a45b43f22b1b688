-- Written once for each step of a unit, never changed and never removed (thirty years by law).
CREATE TABLE movement (
    movement_id INTEGER PRIMARY KEY,
    unit_id     INTEGER NOT NULL REFERENCES unit,
    site_id     INTEGER NOT NULL REFERENCES site,
    at          TEXT NOT NULL,
    what        TEXT NOT NULL
);

CREATE INDEX movement_by_site ON movement (site_id, at);
