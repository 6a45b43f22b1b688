CREATE TABLE ramp_incident (
  id bigint PRIMARY KEY,
  stand_id bigint NOT NULL,
  told text NOT NULL
);
