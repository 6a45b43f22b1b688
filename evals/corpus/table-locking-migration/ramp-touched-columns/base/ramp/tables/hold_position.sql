CREATE TABLE hold_position (
  id bigint PRIMARY KEY,
  plan_id bigint NOT NULL,
  position text NOT NULL
);
