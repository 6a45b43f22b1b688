CREATE TABLE stump (
  id INTEGER PRIMARY KEY,
  plot_id INT NOT NULL,
  cut_year INTEGER NOT NULL,
  diameter_mm BIGINT NOT NULL
);

CREATE INDEX stump_plot_id_cut_year ON stump (plot_id, cut_year);
