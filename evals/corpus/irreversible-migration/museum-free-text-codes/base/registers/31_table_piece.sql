CREATE TABLE table_piece (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  workshop TEXT,
  width_mm INTEGER,
  light TEXT,
  PRIMARY KEY (number)
);
