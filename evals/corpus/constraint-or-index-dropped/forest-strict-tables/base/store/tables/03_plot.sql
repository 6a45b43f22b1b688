CREATE TABLE plot (
  id INTEGER PRIMARY KEY,
  compartment_id BIGINT NOT NULL,
  grid_e BIGINT NOT NULL,
  grid_n INTEGER NOT NULL,
  radius FLOAT NOT NULL,
  UNIQUE (grid_e, grid_n)
);

CREATE INDEX plot_compartment_id ON plot (compartment_id);
