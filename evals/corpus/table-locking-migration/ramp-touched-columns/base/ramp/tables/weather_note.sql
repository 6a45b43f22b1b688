CREATE TABLE weather_note (
  id bigint PRIMARY KEY,
  seen timestamptz NOT NULL,
  told text NOT NULL
);
