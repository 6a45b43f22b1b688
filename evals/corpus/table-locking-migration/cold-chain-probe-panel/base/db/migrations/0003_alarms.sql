CREATE TABLE alarm_rule (
  id integer PRIMARY KEY,
  store_id integer NOT NULL REFERENCES store (id),
  above real NOT NULL
);
