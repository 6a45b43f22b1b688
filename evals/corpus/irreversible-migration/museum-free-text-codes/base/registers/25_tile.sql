CREATE TABLE tile (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  weight_g INTEGER,
  origin TEXT,
  PRIMARY KEY (code)
);
