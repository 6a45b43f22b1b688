CREATE TABLE bus_trip (
  id bigint PRIMARY KEY,
  bus_id bigint NOT NULL,
  flight text NOT NULL
);
