CREATE TABLE watch (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  donor TEXT,
  height_mm INTEGER,
  tone TEXT,
  PRIMARY KEY (number)
);
