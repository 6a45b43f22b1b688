CREATE TABLE stand (
  id bigint PRIMARY KEY,
  code text NOT NULL,
  area text NOT NULL
);
