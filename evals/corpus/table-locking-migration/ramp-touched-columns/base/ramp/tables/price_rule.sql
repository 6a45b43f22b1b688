CREATE TABLE price_rule (
  id bigint PRIMARY KEY,
  carrier_id bigint NOT NULL,
  unit text NOT NULL
);
