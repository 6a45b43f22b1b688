CREATE TABLE storage_box (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  channel text,
  room text,
  code text,
  place text,
  closed_on text NOT NULL
);
