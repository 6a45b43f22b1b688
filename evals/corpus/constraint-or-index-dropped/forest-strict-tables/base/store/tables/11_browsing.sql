CREATE TABLE browsing (
  id INTEGER PRIMARY KEY,
  seedling_id INTEGER NOT NULL,
  visit_id BIGINT NOT NULL,
  animal VARCHAR(80) NOT NULL,
  UNIQUE (seedling_id, visit_id)
);

CREATE INDEX browsing_animal ON browsing (animal);
