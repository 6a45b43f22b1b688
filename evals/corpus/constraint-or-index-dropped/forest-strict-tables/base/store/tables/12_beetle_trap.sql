CREATE TABLE beetle_trap (
  id INTEGER PRIMARY KEY,
  compartment_id INT NOT NULL,
  code CHAR(40) NOT NULL UNIQUE,
  set_on TEXT NOT NULL
);

CREATE INDEX beetle_trap_compartment_id ON beetle_trap (compartment_id);
