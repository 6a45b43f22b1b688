CREATE TABLE vase (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  finish TEXT,
  PRIMARY KEY (number)
);
