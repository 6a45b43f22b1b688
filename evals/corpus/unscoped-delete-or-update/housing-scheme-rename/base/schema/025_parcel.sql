CREATE TABLE parcel (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  remark text,
  amount integer,
  ends_on text NOT NULL
);
