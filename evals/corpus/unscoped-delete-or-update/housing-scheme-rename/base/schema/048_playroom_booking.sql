CREATE TABLE playroom_booking (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  state text,
  amount integer,
  place text,
  created_on text NOT NULL
);
