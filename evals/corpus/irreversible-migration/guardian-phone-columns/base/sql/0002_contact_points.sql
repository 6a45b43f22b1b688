-- up
CREATE TABLE contact_point (
  id INTEGER PRIMARY KEY,
  guardian_id INTEGER REFERENCES guardian (id),
  carer_id INTEGER REFERENCES carer (id),
  kind TEXT NOT NULL CHECK (kind IN ('home', 'mobile', 'work')),
  number TEXT NOT NULL
);
INSERT INTO contact_point (guardian_id, kind, number) SELECT id, 'home', phone FROM guardian WHERE phone IS NOT NULL;
INSERT INTO contact_point (guardian_id, kind, number) SELECT id, 'mobile', mobile FROM guardian WHERE mobile IS NOT NULL;
INSERT INTO contact_point (carer_id, kind, number) SELECT id, 'work', work_phone FROM carer WHERE work_phone IS NOT NULL;
-- down
DROP TABLE contact_point;
