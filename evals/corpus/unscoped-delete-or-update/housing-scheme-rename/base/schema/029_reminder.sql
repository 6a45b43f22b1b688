CREATE TABLE reminder (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  place text,
  code text,
  closed_on text NOT NULL
);
