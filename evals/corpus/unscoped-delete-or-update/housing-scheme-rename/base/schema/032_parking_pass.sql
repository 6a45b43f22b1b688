CREATE TABLE parking_pass (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  handled_by text,
  channel text,
  ends_on text NOT NULL
);
