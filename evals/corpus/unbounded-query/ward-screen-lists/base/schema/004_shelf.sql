-- One row for each shelf and site; a unit that comes in overwrites what the row says.
CREATE TABLE shelf (
    site_id   INTEGER NOT NULL REFERENCES site,
    shelf_no  INTEGER NOT NULL CHECK (shelf_no BETWEEN 1 AND 60),
    unit_id   INTEGER REFERENCES unit,
    at        TEXT NOT NULL,
    what      TEXT NOT NULL,
    PRIMARY KEY (site_id, shelf_no)
);
