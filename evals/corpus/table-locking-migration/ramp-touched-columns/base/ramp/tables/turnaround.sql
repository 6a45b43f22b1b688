CREATE TABLE turnaround (
  id bigint PRIMARY KEY,
  flight text NOT NULL,
  stand_id bigint NOT NULL
);
