CREATE TABLE radio_call (
  id bigint PRIMARY KEY,
  channel text NOT NULL,
  said text NOT NULL
);
