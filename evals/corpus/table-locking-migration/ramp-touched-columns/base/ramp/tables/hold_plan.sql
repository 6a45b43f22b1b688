CREATE TABLE hold_plan (
  id bigint PRIMARY KEY,
  flight text NOT NULL,
  drawn timestamptz NOT NULL
);
