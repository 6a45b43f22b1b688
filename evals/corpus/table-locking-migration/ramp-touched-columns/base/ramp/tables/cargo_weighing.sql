CREATE TABLE cargo_weighing (
  id bigint PRIMARY KEY,
  unit_id bigint NOT NULL,
  kilos numeric NOT NULL
);
