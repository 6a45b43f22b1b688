CREATE TABLE loom (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  tone TEXT,
  PRIMARY KEY (code)
);
