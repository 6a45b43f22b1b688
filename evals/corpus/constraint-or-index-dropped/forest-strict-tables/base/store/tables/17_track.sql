CREATE TABLE track (
  id INTEGER PRIMARY KEY,
  forest_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  load_t REAL NOT NULL
);

CREATE INDEX track_forest_id_name ON track (forest_id, name);
