CREATE TABLE globe (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  height_mm INTEGER,
  state TEXT,
  PRIMARY KEY (number)
);
