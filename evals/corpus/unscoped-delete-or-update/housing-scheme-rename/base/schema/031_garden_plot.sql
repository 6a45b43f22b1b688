CREATE TABLE garden_plot (
  id integer PRIMARY KEY,
  estate_id integer NOT NULL REFERENCES estate (id),
  tenant_id integer REFERENCES tenant (id),
  amount integer,
  channel text,
  code text,
  created_on text NOT NULL
);
