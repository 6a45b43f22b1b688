CREATE TABLE visitor_badge (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  host text NOT NULL
);
