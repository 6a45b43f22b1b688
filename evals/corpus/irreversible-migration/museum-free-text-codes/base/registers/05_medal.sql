CREATE TABLE medal (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  mount TEXT,
  PRIMARY KEY (number)
);
