CREATE TABLE specimen (
  id integer PRIMARY KEY,
  ward text NOT NULL,
  taken_at text NOT NULL
);

CREATE TABLE scan_v1 (
  id integer PRIMARY KEY,
  specimen_id integer NOT NULL REFERENCES specimen (id),
  station text NOT NULL,
  scanned_at text NOT NULL
);

CREATE TABLE label_v1 (
  id integer PRIMARY KEY,
  specimen_id integer NOT NULL REFERENCES specimen (id),
  printer text NOT NULL,
  printed_at text NOT NULL
);
