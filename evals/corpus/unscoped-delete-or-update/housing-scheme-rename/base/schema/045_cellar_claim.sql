CREATE TABLE cellar_claim (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  place text,
  amount integer,
  quantity integer,
  created_on text NOT NULL
);
