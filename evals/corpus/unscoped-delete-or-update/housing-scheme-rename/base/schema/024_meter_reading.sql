CREATE TABLE meter_reading (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  amount integer,
  code text,
  room text,
  noted_on text NOT NULL
);
