CREATE TABLE delay_code (
  id bigint PRIMARY KEY,
  code text NOT NULL,
  meaning text NOT NULL
);
