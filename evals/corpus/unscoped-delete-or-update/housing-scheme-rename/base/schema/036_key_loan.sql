CREATE TABLE key_loan (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  phone text,
  state text,
  room text,
  code text,
  closed_on text NOT NULL
);
