CREATE TABLE photo (
  id INTEGER PRIMARY KEY,
  visit_id BIGINT NOT NULL,
  bearing BIGINT NOT NULL,
  file VARCHAR(80) NOT NULL UNIQUE
);

CREATE INDEX photo_visit_id_bearing ON photo (visit_id, bearing);
