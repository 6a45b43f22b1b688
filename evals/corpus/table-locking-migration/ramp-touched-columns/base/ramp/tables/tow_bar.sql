CREATE TABLE tow_bar (
  id bigint PRIMARY KEY,
  code text NOT NULL,
  fits text NOT NULL
);
