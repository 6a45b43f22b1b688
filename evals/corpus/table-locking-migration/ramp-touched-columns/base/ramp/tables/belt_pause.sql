CREATE TABLE belt_pause (
  id bigint PRIMARY KEY,
  belt_id bigint NOT NULL,
  began timestamptz NOT NULL
);
