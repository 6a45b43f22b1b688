CREATE TABLE ballot (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  remark text,
  amount integer,
  state text,
  noted_on text NOT NULL
);
