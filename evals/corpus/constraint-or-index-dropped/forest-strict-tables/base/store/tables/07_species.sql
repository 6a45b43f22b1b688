CREATE TABLE species (
  id INTEGER PRIMARY KEY,
  latin CHAR(40) NOT NULL UNIQUE,
  common TEXT NOT NULL
);

CREATE INDEX species_common ON species (common);
