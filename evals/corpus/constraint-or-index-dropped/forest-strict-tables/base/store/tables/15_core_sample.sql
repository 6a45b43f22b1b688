CREATE TABLE core_sample (
  id INTEGER PRIMARY KEY,
  tree_id INT NOT NULL,
  tube VARCHAR(80) NOT NULL UNIQUE,
  rings INT NOT NULL
);

CREATE INDEX core_sample_tree_id_rings ON core_sample (tree_id, rings);
