CREATE TABLE stairs_unit (
  id bigint PRIMARY KEY,
  code text NOT NULL,
  height numeric NOT NULL
);
