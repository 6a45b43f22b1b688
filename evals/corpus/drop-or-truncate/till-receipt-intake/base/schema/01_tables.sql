CREATE TABLE intake_line (
  file_name text NOT NULL,
  line_no integer NOT NULL,
  shop text NOT NULL,
  receipt text NOT NULL,
  article text NOT NULL,
  quantity text NOT NULL,
  cents text NOT NULL,
  taken integer NOT NULL DEFAULT 0
);

CREATE TABLE shop_day (
  shop text NOT NULL,
  lines integer NOT NULL,
  cents integer NOT NULL
);
