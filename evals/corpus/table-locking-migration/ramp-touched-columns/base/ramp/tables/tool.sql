CREATE TABLE tool (
  id bigint PRIMARY KEY,
  code text NOT NULL,
  kind text NOT NULL
);
