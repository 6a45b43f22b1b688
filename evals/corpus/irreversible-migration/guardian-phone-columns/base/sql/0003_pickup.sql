-- up
CREATE TABLE pickup (
  child_id INTEGER NOT NULL REFERENCES child (id),
  guardian_id INTEGER NOT NULL REFERENCES guardian (id),
  day TEXT NOT NULL
);
-- down
DROP TABLE pickup;
