CREATE TABLE tape (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  weight_g INTEGER,
  origin TEXT,
  PRIMARY KEY (number)
);
