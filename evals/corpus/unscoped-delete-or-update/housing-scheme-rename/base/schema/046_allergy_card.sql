CREATE TABLE allergy_card (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  room text,
  place text,
  phone text,
  amount integer,
  ends_on text NOT NULL
);
