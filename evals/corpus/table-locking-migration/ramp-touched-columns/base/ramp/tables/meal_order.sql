CREATE TABLE meal_order (
  id bigint PRIMARY KEY,
  flight text NOT NULL,
  trays integer NOT NULL
);
