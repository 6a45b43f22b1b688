CREATE TABLE fuel_truck (
  id bigint PRIMARY KEY,
  plate text NOT NULL,
  litres numeric NOT NULL
);
