CREATE TABLE delay_claim (
  id bigint PRIMARY KEY,
  flight text NOT NULL,
  code_id bigint NOT NULL
);
