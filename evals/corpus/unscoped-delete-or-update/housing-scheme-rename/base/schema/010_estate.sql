CREATE TABLE estate (
  id integer PRIMARY KEY,
  name text NOT NULL,
  on_hold integer NOT NULL DEFAULT 0
);

CREATE TABLE tenant (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  name text NOT NULL
);
