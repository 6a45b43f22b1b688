CREATE TABLE cargo_unit (
  id bigint PRIMARY KEY,
  code text NOT NULL,
  flight text NOT NULL
);
