CREATE TABLE slide (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  width_mm INTEGER,
  state TEXT,
  PRIMARY KEY (number)
);
