CREATE TABLE lost_item (
  id bigint PRIMARY KEY,
  found_in text NOT NULL,
  kind text NOT NULL
);
