CREATE TABLE coin (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  tone TEXT,
  PRIMARY KEY (number)
);
