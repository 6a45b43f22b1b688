CREATE TABLE clock (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  weight_g INTEGER,
  tone TEXT,
  PRIMARY KEY (code)
);
