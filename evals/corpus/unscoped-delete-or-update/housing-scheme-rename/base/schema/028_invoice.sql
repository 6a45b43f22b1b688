CREATE TABLE invoice (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  quantity integer,
  phone text,
  noted_on text NOT NULL
);

CREATE TABLE invoice_line (
  id integer PRIMARY KEY,
  invoice_id integer NOT NULL REFERENCES invoice (id),
  body text
);
