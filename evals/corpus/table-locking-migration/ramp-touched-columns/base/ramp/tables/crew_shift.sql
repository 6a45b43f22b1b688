CREATE TABLE crew_shift (
  id bigint PRIMARY KEY,
  crew_id bigint NOT NULL,
  begins timestamptz NOT NULL
);
