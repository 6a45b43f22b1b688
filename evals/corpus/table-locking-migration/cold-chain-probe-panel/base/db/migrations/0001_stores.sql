CREATE TABLE store (
  id integer PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE probe (
  id integer PRIMARY KEY,
  store_id integer NOT NULL REFERENCES store (id),
  label text NOT NULL
);
