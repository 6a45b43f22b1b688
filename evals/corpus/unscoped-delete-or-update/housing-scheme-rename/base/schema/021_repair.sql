CREATE TABLE repair (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  code text,
  handled_by text,
  place text,
  noted_on text NOT NULL
);

CREATE TABLE repair_note (
  id integer PRIMARY KEY,
  repair_id integer NOT NULL REFERENCES repair (id),
  body text
);
