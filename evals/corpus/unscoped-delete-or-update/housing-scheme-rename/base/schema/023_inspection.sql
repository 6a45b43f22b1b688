CREATE TABLE inspection (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  state text,
  phone text,
  noted_on text NOT NULL
);

CREATE TABLE inspection_photo (
  id integer PRIMARY KEY,
  inspection_id integer NOT NULL REFERENCES inspection (id),
  body text
);
