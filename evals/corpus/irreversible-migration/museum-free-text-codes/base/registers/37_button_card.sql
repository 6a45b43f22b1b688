CREATE TABLE button_card (
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  workshop TEXT,
  state TEXT,
  PRIMARY KEY (number)
);
