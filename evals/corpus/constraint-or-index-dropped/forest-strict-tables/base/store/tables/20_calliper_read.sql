CREATE TABLE calliper_read (
  id INTEGER PRIMARY KEY,
  tree_id INTEGER NOT NULL,
  visit_id INT NOT NULL,
  dbh_mm INTEGER NOT NULL,
  UNIQUE (tree_id, visit_id)
);

CREATE INDEX calliper_read_visit_id_dbh_mm ON calliper_read (visit_id, dbh_mm);
