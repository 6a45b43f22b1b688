CREATE TABLE viewing (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  amount integer,
  channel text,
  ends_on text NOT NULL
);
