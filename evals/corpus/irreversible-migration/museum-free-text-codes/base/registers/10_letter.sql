CREATE TABLE letter (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  workshop TEXT,
  height_mm INTEGER,
  origin TEXT,
  PRIMARY KEY (number)
);
