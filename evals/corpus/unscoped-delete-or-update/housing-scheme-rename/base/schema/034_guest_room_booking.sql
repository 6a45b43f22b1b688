CREATE TABLE guest_room_booking (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  phone text,
  state text,
  closed_on text NOT NULL
);
