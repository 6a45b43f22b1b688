CREATE TABLE poster (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  mount TEXT,
  PRIMARY KEY (number)
);
