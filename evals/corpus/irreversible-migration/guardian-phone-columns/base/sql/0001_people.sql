-- up
CREATE TABLE child (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT NOT NULL);
CREATE TABLE guardian (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES child (id),
  name TEXT NOT NULL,
  phone TEXT,
  mobile TEXT,
  work_phone TEXT
);
CREATE TABLE carer (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  mobile TEXT,
  work_phone TEXT
);
-- down
DROP TABLE carer;
DROP TABLE guardian;
DROP TABLE child;
