CREATE TABLE plate (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  light TEXT,
  PRIMARY KEY (code)
);
