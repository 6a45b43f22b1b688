CREATE TABLE window_pane (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  height_mm INTEGER,
  state TEXT,
  PRIMARY KEY (number)
);
