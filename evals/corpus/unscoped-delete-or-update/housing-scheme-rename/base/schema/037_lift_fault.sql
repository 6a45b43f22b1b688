CREATE TABLE lift_fault (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  amount integer,
  room text,
  noted_on text NOT NULL
);

CREATE TABLE lift_call (
  id integer PRIMARY KEY,
  lift_fault_id integer NOT NULL REFERENCES lift_fault (id),
  body text
);
