CREATE TABLE deadwood (
  id INTEGER PRIMARY KEY,
  plot_id BIGINT NOT NULL,
  piece BIGINT NOT NULL,
  length_dm BIGINT NOT NULL,
  decay INT NOT NULL,
  UNIQUE (plot_id, piece)
);

CREATE INDEX deadwood_decay ON deadwood (decay);
