CREATE TABLE bag_sighting (
  id bigint PRIMARY KEY,
  tag_id bigint NOT NULL,
  place text NOT NULL
);
