CREATE TABLE painting (
  site TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT,
  PRIMARY KEY (site, number)
);
