CREATE TABLE print (
  site TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  light TEXT,
  PRIMARY KEY (site, number)
);
