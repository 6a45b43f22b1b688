CREATE TABLE tool_loan (
  id bigint PRIMARY KEY,
  tool_id bigint NOT NULL,
  crew_id bigint NOT NULL
);
