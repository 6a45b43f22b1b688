CREATE TABLE switch (
  name text PRIMARY KEY,
  title text NOT NULL,
  is_on integer NOT NULL DEFAULT 0,
  since text
);

INSERT INTO switch (name, title, is_on, since) VALUES
  ('cold_first', 'Cold shelf last', 1, '2020-02-11'),
  ('fast_pick', 'Fast pick (trial of 2022)', 0, '2022-05-30'),
  ('aisle_tone', 'Tone at the aisle (trial of 2022)', 0, '2022-08-14'),
  ('big_digits', 'Large quantities', 1, '2021-10-04');
