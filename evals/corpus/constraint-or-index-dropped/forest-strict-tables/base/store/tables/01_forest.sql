CREATE TABLE forest (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  hectares DOUBLE NOT NULL
);

CREATE INDEX forest_hectares ON forest (hectares);
