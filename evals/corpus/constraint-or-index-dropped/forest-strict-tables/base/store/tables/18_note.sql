CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  visit_id BIGINT NOT NULL,
  body VARCHAR(80) NOT NULL
);

CREATE INDEX note_visit_id ON note (visit_id);
