CREATE TABLE marshal_signal (
  id bigint PRIMARY KEY,
  stand_id bigint NOT NULL,
  signal text NOT NULL
);
