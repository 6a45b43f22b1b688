CREATE TABLE compartment (
  id INTEGER PRIMARY KEY,
  forest_id INT NOT NULL,
  label VARCHAR(80) NOT NULL,
  aspect TEXT NOT NULL,
  UNIQUE (forest_id, label)
);

CREATE INDEX compartment_aspect ON compartment (aspect);
