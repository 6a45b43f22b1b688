CREATE TABLE chest (
  number INTEGER NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  height_mm INTEGER,
  origin TEXT,
  PRIMARY KEY (number, part)
);
