CREATE TABLE message (
  id integer PRIMARY KEY,
  address text NOT NULL,
  body text NOT NULL,
  created_at text NOT NULL
);
