CREATE TABLE sublet_request (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  state text,
  phone text,
  ends_on text NOT NULL
);
