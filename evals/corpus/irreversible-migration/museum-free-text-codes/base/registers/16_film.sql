CREATE TABLE film (
  number INTEGER NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT,
  PRIMARY KEY (number, part)
);
