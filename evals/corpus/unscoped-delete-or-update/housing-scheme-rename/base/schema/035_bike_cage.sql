CREATE TABLE bike_cage (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  handled_by text,
  code text,
  noted_on text NOT NULL
);
