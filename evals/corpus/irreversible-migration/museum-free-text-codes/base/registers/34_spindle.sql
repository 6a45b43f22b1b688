CREATE TABLE spindle (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  mount TEXT,
  PRIMARY KEY (number)
);
