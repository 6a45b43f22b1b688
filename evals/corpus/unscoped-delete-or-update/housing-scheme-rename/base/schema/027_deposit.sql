CREATE TABLE deposit (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  channel text,
  handled_by text,
  state text,
  room text,
  ends_on text NOT NULL
);
