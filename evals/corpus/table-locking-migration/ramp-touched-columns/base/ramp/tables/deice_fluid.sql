CREATE TABLE deice_fluid (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  freezes numeric NOT NULL
);
