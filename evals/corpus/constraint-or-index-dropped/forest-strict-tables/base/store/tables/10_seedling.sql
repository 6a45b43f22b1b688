CREATE TABLE seedling (
  id INTEGER PRIMARY KEY,
  plot_id INT NOT NULL,
  species_id BIGINT NOT NULL,
  height_class INT NOT NULL,
  counted INTEGER NOT NULL,
  UNIQUE (plot_id, species_id, height_class)
);
