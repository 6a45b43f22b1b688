CREATE TABLE deice_run (
  id bigint PRIMARY KEY,
  aircraft text NOT NULL,
  litres numeric NOT NULL
);
