CREATE TABLE visit (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  place text,
  remark text,
  handled_by text,
  channel text,
  ends_on text NOT NULL
);
