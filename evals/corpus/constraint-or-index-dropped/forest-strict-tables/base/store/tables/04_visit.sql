CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  plot_id INTEGER NOT NULL,
  crew_id INTEGER NOT NULL,
  day CHAR(40) NOT NULL,
  wet BIGINT NOT NULL,
  UNIQUE (plot_id, day)
);

CREATE INDEX visit_crew_id_day ON visit (crew_id, day);
