CREATE TABLE notice (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  code text,
  remark text,
  state text,
  amount integer,
  ends_on text NOT NULL
);
