CREATE TABLE seeds (
  id integer PRIMARY KEY,
  taxon text NOT NULL,
  country text NOT NULL,
  grams integer NOT NULL,
  collector text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE donors (
  id integer PRIMARY KEY,
  name text NOT NULL,
  town text NOT NULL,
  parcels integer NOT NULL,
  phone text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE vials (
  id integer PRIMARY KEY,
  shelf text NOT NULL,
  label text NOT NULL,
  seeds integer NOT NULL,
  sealed text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE shelves (
  id integer PRIMARY KEY,
  room text NOT NULL,
  code text NOT NULL,
  degrees integer NOT NULL,
  keeper text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE tests (
  id integer PRIMARY KEY,
  seed text NOT NULL,
  method text NOT NULL,
  percent integer NOT NULL,
  person text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE sowings (
  id integer PRIMARY KEY,
  bed text NOT NULL,
  taxon text NOT NULL,
  plants integer NOT NULL,
  gardener text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE harvests (
  id integer PRIMARY KEY,
  bed text NOT NULL,
  note text NOT NULL,
  grams integer NOT NULL,
  gardener text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE parcels (
  id integer PRIMARY KEY,
  receiver text NOT NULL,
  town text NOT NULL,
  vials integer NOT NULL,
  carrier text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE orders (
  id integer PRIMARY KEY,
  person text NOT NULL,
  purpose text NOT NULL,
  vials integer NOT NULL,
  taxon text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE permits (
  id integer PRIMARY KEY,
  country text NOT NULL,
  office text NOT NULL,
  days integer NOT NULL,
  paper text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE pests (
  id integer PRIMARY KEY,
  pest text NOT NULL,
  place text NOT NULL,
  insects integer NOT NULL,
  officer text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE dryings (
  id integer PRIMARY KEY,
  chamber text NOT NULL,
  lot text NOT NULL,
  hours integer NOT NULL,
  person text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);

CREATE TABLE photos (
  id integer PRIMARY KEY,
  taxon text NOT NULL,
  camera text NOT NULL,
  pixels integer NOT NULL,
  person text NOT NULL,
  noted text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'new'
);
