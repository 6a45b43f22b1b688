CREATE TABLE paintings (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    fund TEXT NOT NULL,
    keeper TEXT NOT NULL,
    country TEXT NOT NULL,
    opened TEXT NOT NULL,
    pieces INTEGER,
    value_eur INTEGER
);

CREATE TABLE prints (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    period TEXT NOT NULL,
    lender TEXT NOT NULL,
    material TEXT NOT NULL,
    moved TEXT NOT NULL,
    humidity INTEGER,
    weight_g INTEGER
);

CREATE TABLE drawings (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    lender TEXT NOT NULL,
    donor TEXT NOT NULL,
    period TEXT NOT NULL,
    checked TEXT NOT NULL,
    humidity INTEGER,
    grade INTEGER
);

CREATE TABLE coins (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    period TEXT NOT NULL,
    country TEXT NOT NULL,
    room TEXT NOT NULL,
    moved TEXT NOT NULL,
    grade INTEGER,
    pieces INTEGER,
    lux INTEGER
);

CREATE TABLE textiles (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    material TEXT NOT NULL,
    fund TEXT NOT NULL,
    wing TEXT NOT NULL,
    valued TEXT NOT NULL,
    weight_g INTEGER,
    value_eur INTEGER
);

CREATE TABLE instruments (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    wing TEXT NOT NULL,
    material TEXT NOT NULL,
    room TEXT NOT NULL,
    checked TEXT NOT NULL,
    box INTEGER,
    lux INTEGER,
    width_mm INTEGER
);

CREATE TABLE maps (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    period TEXT NOT NULL,
    wing TEXT NOT NULL,
    room TEXT NOT NULL,
    opened TEXT NOT NULL,
    height_mm INTEGER,
    value_eur INTEGER,
    lux INTEGER
);

CREATE TABLE clocks (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    fund TEXT NOT NULL,
    shelf TEXT NOT NULL,
    material TEXT NOT NULL,
    acquired TEXT NOT NULL,
    humidity INTEGER,
    lux INTEGER
);

CREATE TABLE ceramics (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    state TEXT NOT NULL,
    keeper TEXT NOT NULL,
    moved TEXT NOT NULL,
    humidity INTEGER,
    weight_g INTEGER,
    height_mm INTEGER
);

CREATE TABLE weapons (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    room TEXT NOT NULL,
    period TEXT NOT NULL,
    opened TEXT NOT NULL,
    grade INTEGER,
    lux INTEGER
);

CREATE TABLE masks (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    keeper TEXT NOT NULL,
    country TEXT NOT NULL,
    period TEXT NOT NULL,
    valued TEXT NOT NULL,
    box INTEGER,
    lux INTEGER,
    weight_g INTEGER
);

CREATE TABLE photographs (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    lender TEXT NOT NULL,
    country TEXT NOT NULL,
    state TEXT NOT NULL,
    moved TEXT NOT NULL,
    humidity INTEGER,
    weight_g INTEGER
);

CREATE TABLE fossils (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    shelf TEXT NOT NULL,
    lender TEXT NOT NULL,
    period TEXT NOT NULL,
    acquired TEXT NOT NULL,
    value_eur INTEGER,
    weight_g INTEGER,
    height_mm INTEGER
);

CREATE TABLE minerals (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    room TEXT NOT NULL,
    fund TEXT NOT NULL,
    lender TEXT NOT NULL,
    checked TEXT NOT NULL,
    height_mm INTEGER,
    lux INTEGER,
    value_eur INTEGER
);

CREATE TABLE manuscripts (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    fund TEXT NOT NULL,
    keeper TEXT NOT NULL,
    moved TEXT NOT NULL,
    humidity INTEGER,
    box INTEGER
);

CREATE TABLE costumes (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    insurer TEXT NOT NULL,
    wing TEXT NOT NULL,
    valued TEXT NOT NULL,
    lux INTEGER,
    weight_g INTEGER
);

CREATE TABLE toys (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    fund TEXT NOT NULL,
    period TEXT NOT NULL,
    keeper TEXT NOT NULL,
    moved TEXT NOT NULL,
    grade INTEGER,
    humidity INTEGER,
    height_mm INTEGER
);

CREATE TABLE tools (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    material TEXT NOT NULL,
    wing TEXT NOT NULL,
    state TEXT NOT NULL,
    opened TEXT NOT NULL,
    value_eur INTEGER,
    pieces INTEGER,
    humidity INTEGER
);

CREATE TABLE crates (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    fund TEXT NOT NULL,
    room TEXT NOT NULL,
    wing TEXT NOT NULL,
    checked TEXT NOT NULL,
    grade INTEGER,
    lux INTEGER,
    box INTEGER
);

CREATE TABLE condition_reports (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    summary TEXT NOT NULL,
    state TEXT NOT NULL,
    insurer TEXT NOT NULL,
    room TEXT NOT NULL,
    opened TEXT NOT NULL,
    height_mm INTEGER,
    humidity INTEGER
);

CREATE TABLE loans (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    keeper TEXT NOT NULL,
    wing TEXT NOT NULL,
    material TEXT NOT NULL,
    opened TEXT NOT NULL,
    pieces INTEGER,
    grade INTEGER,
    width_mm INTEGER
);

CREATE TABLE couriers (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    room TEXT NOT NULL,
    insurer TEXT NOT NULL,
    wing TEXT NOT NULL,
    moved TEXT NOT NULL,
    width_mm INTEGER,
    humidity INTEGER,
    lux INTEGER
);

CREATE TABLE frames (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    style TEXT NOT NULL,
    shelf TEXT NOT NULL,
    fund TEXT NOT NULL,
    period TEXT NOT NULL,
    valued TEXT NOT NULL,
    width_mm INTEGER,
    value_eur INTEGER
);

CREATE TABLE pigments (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    fund TEXT NOT NULL,
    shelf TEXT NOT NULL,
    wing TEXT NOT NULL,
    valued TEXT NOT NULL,
    lux INTEGER,
    pieces INTEGER
);

CREATE TABLE restorations (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    summary TEXT NOT NULL,
    donor TEXT NOT NULL,
    fund TEXT NOT NULL,
    lender TEXT NOT NULL,
    moved TEXT NOT NULL,
    box INTEGER,
    value_eur INTEGER
);

CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    party TEXT NOT NULL,
    room TEXT NOT NULL,
    fund TEXT NOT NULL,
    wing TEXT NOT NULL,
    acquired TEXT NOT NULL,
    box INTEGER,
    pieces INTEGER
);

CREATE TABLE globes (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    material TEXT NOT NULL,
    insurer TEXT NOT NULL,
    lender TEXT NOT NULL,
    acquired TEXT NOT NULL,
    pieces INTEGER,
    value_eur INTEGER
);

CREATE TABLE lamps (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    insurer TEXT NOT NULL,
    keeper TEXT NOT NULL,
    material TEXT NOT NULL,
    moved TEXT NOT NULL,
    value_eur INTEGER,
    weight_g INTEGER
);

CREATE TABLE stamps (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    material TEXT NOT NULL,
    state TEXT NOT NULL,
    keeper TEXT NOT NULL,
    opened TEXT NOT NULL,
    lux INTEGER,
    pieces INTEGER,
    value_eur INTEGER
);

CREATE TABLE medals (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    shelf TEXT NOT NULL,
    keeper TEXT NOT NULL,
    lender TEXT NOT NULL,
    acquired TEXT NOT NULL,
    height_mm INTEGER,
    lux INTEGER,
    humidity INTEGER
);

CREATE TABLE puppets (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    insurer TEXT NOT NULL,
    lender TEXT NOT NULL,
    shelf TEXT NOT NULL,
    acquired TEXT NOT NULL,
    height_mm INTEGER,
    value_eur INTEGER
);

CREATE TABLE carvings (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    shelf TEXT NOT NULL,
    lender TEXT NOT NULL,
    checked TEXT NOT NULL,
    height_mm INTEGER,
    humidity INTEGER
);

CREATE TABLE mosaics (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    fund TEXT NOT NULL,
    country TEXT NOT NULL,
    room TEXT NOT NULL,
    acquired TEXT NOT NULL,
    pieces INTEGER,
    width_mm INTEGER
);

CREATE TABLE scrolls (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    wing TEXT NOT NULL,
    period TEXT NOT NULL,
    lender TEXT NOT NULL,
    checked TEXT NOT NULL,
    value_eur INTEGER,
    box INTEGER,
    height_mm INTEGER
);

CREATE TABLE bells (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    material TEXT NOT NULL,
    fund TEXT NOT NULL,
    period TEXT NOT NULL,
    opened TEXT NOT NULL,
    height_mm INTEGER,
    grade INTEGER
);

CREATE TABLE seals (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    donor TEXT NOT NULL,
    room TEXT NOT NULL,
    state TEXT NOT NULL,
    checked TEXT NOT NULL,
    humidity INTEGER,
    value_eur INTEGER
);

