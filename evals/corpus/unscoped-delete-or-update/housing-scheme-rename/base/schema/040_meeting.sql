CREATE TABLE meeting (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  state text,
  handled_by text,
  amount integer,
  room text,
  noted_on text NOT NULL
);

CREATE TABLE meeting_vote (
  id integer PRIMARY KEY,
  meeting_id integer NOT NULL REFERENCES meeting (id),
  body text
);
