CREATE TABLE atlas (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  workshop TEXT,
  height_mm INTEGER,
  light TEXT,
  PRIMARY KEY (code)
);
