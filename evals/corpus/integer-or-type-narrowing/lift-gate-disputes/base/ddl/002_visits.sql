CREATE TABLE visit (
  id integer PRIMARY KEY,
  carrier_id bigint NOT NULL REFERENCES carrier (id),
  gate_id smallint NOT NULL REFERENCES gate (id),
  day date NOT NULL
);

CREATE INDEX visit_day ON visit (day, gate_id);
