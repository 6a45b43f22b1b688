CREATE TABLE trap_count (
  id INTEGER PRIMARY KEY,
  trap_id BIGINT NOT NULL,
  emptied TEXT NOT NULL,
  beetles INT NOT NULL,
  UNIQUE (trap_id, emptied)
);

CREATE INDEX trap_count_emptied_beetles ON trap_count (emptied, beetles);
