CREATE TABLE crew_skill (
  id bigint PRIMARY KEY,
  crew_id bigint NOT NULL,
  skill text NOT NULL
);
