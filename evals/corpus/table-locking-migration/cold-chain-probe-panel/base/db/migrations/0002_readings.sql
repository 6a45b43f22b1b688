-- What came in during the last hour, and what is kept for the authority.
CREATE TABLE reading (
  probe_id integer NOT NULL REFERENCES probe (id),
  taken_at timestamp NOT NULL,
  celsius real NOT NULL,
  alarm integer NOT NULL DEFAULT 0
);

CREATE TABLE measurement (
  probe_id integer NOT NULL REFERENCES probe (id),
  taken_at timestamp NOT NULL,
  celsius real NOT NULL,
  alarm integer NOT NULL DEFAULT 0
);
