CREATE TABLE bag_tag (
  id bigint PRIMARY KEY,
  tag text NOT NULL,
  flight text NOT NULL
);
