CREATE TABLE brick (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  workshop TEXT,
  tone TEXT,
  PRIMARY KEY (code)
);
