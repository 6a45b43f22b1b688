CREATE TABLE beam (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  mount TEXT,
  PRIMARY KEY (code)
);
