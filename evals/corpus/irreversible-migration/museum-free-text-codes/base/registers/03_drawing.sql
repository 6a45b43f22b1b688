CREATE TABLE drawing (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  origin TEXT,
  PRIMARY KEY (number)
);
