CREATE TABLE door (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  donor TEXT,
  finish TEXT,
  PRIMARY KEY (number)
);
