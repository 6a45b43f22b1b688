CREATE TABLE sword (
  number INTEGER NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  light TEXT,
  PRIMARY KEY (number, part)
);
