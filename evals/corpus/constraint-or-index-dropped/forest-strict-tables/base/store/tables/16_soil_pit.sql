CREATE TABLE soil_pit (
  id INTEGER PRIMARY KEY,
  plot_id BIGINT NOT NULL,
  depth_cm INT NOT NULL,
  horizon VARCHAR(80) NOT NULL,
  UNIQUE (plot_id, depth_cm)
);

CREATE INDEX soil_pit_horizon ON soil_pit (horizon);
