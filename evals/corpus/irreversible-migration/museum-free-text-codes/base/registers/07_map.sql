CREATE TABLE map (
  number INTEGER NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  finish TEXT,
  PRIMARY KEY (number, part)
);
