CREATE TABLE gate_slot (
  id bigint PRIMARY KEY,
  gate text NOT NULL,
  opens timestamptz NOT NULL
);
