CREATE TABLE flag (
  number INTEGER NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  finish TEXT,
  PRIMARY KEY (number, part)
);
