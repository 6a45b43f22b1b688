CREATE TABLE cabin_clean (
  id bigint PRIMARY KEY,
  flight text NOT NULL,
  minutes integer NOT NULL
);
