CREATE TABLE gate (
  id smallint PRIMARY KEY,
  lift text NOT NULL
);

CREATE TABLE carrier (
  id bigint PRIMARY KEY,
  issued date NOT NULL,
  valid_until date NOT NULL
);
