CREATE TABLE invoice_line (
  id bigint PRIMARY KEY,
  carrier_id bigint NOT NULL,
  cents bigint NOT NULL
);
