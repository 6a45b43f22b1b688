CREATE TABLE water_service (
  id bigint PRIMARY KEY,
  flight text NOT NULL,
  litres numeric NOT NULL
);
