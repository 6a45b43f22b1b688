CREATE TABLE article (
  id integer PRIMARY KEY,
  name text NOT NULL,
  shelf text NOT NULL,
  stock integer NOT NULL,
  similar_id integer REFERENCES article (id)
);

CREATE TABLE order_line (
  order_id integer NOT NULL,
  article_id integer NOT NULL REFERENCES article (id),
  quantity integer NOT NULL
);
