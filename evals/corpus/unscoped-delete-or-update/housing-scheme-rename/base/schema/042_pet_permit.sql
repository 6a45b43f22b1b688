CREATE TABLE pet_permit (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  code text,
  remark text,
  quantity integer,
  ends_on text NOT NULL
);
