CREATE TABLE chair (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  width_mm INTEGER,
  light TEXT,
  PRIMARY KEY (number)
);
