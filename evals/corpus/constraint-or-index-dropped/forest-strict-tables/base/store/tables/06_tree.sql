CREATE TABLE tree (
  id INTEGER PRIMARY KEY,
  plot_id BIGINT NOT NULL,
  tag INT NOT NULL,
  species_id INTEGER NOT NULL,
  dbh_mm INT NOT NULL,
  height_dm INT NOT NULL,
  UNIQUE (plot_id, tag)
);

CREATE INDEX tree_species_id_dbh_mm ON tree (species_id, dbh_mm);
