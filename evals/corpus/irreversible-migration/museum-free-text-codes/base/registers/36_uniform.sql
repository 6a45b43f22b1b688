CREATE TABLE uniform (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  donor TEXT,
  width_mm INTEGER,
  state TEXT,
  PRIMARY KEY (code)
);
