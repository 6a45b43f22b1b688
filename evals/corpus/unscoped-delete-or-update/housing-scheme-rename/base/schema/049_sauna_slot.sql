CREATE TABLE sauna_slot (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  room text,
  remark text,
  place text,
  handled_by text,
  ends_on text NOT NULL
);
