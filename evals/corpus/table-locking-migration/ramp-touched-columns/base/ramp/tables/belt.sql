CREATE TABLE belt (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  hall text NOT NULL
);
