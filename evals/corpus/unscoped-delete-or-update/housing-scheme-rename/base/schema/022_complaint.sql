CREATE TABLE complaint (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  quantity integer,
  amount integer,
  remark text,
  closed_on text NOT NULL
);

CREATE TABLE complaint_letter (
  id integer PRIMARY KEY,
  complaint_id integer NOT NULL REFERENCES complaint (id),
  body text
);
