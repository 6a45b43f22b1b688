CREATE TABLE tow_job (
  id bigint PRIMARY KEY,
  aircraft text NOT NULL,
  from_stand bigint NOT NULL
);
