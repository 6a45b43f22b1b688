CREATE TABLE receipt_line (
  shop text NOT NULL,
  receipt text NOT NULL,
  article text NOT NULL,
  quantity integer NOT NULL,
  cents integer NOT NULL
);
