CREATE TABLE photograph (
  number INTEGER NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  height_mm INTEGER,
  mount TEXT,
  PRIMARY KEY (number, part)
);
