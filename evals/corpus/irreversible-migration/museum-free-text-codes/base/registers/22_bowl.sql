CREATE TABLE bowl (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  width_mm INTEGER,
  state TEXT,
  PRIMARY KEY (number)
);
