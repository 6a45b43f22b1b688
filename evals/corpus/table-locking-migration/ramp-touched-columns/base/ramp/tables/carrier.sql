CREATE TABLE carrier (
  id bigint PRIMARY KEY,
  code text NOT NULL,
  name text NOT NULL
);
