CREATE TABLE apron_bus (
  id bigint PRIMARY KEY,
  plate text NOT NULL,
  seats integer NOT NULL
);
