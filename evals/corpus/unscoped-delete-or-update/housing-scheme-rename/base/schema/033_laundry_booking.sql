CREATE TABLE laundry_booking (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  code text,
  remark text,
  channel text,
  ends_on text NOT NULL
);
