CREATE TABLE fuel_uplift (
  id bigint PRIMARY KEY,
  flight text NOT NULL,
  litres numeric NOT NULL
);
