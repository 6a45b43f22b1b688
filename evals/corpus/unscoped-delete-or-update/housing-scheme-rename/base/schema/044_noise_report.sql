CREATE TABLE noise_report (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  code text,
  phone text,
  remark text,
  place text,
  closed_on text NOT NULL
);
