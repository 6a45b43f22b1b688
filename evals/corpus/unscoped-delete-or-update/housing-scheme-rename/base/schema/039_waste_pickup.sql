CREATE TABLE waste_pickup (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  amount integer,
  code text,
  created_on text NOT NULL
);
