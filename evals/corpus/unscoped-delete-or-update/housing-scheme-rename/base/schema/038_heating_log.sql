CREATE TABLE heating_log (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  place text,
  remark text,
  noted_on text NOT NULL
);
