CREATE TABLE incoming_section (id INTEGER, district TEXT, street TEXT);
CREATE TABLE incoming_slope (section_id INTEGER, metre INTEGER, percent REAL);
CREATE TABLE incoming_kerb (id INTEGER, section_id INTEGER, side TEXT, metres REAL);
CREATE TABLE incoming_kerb_gap (kerb_id INTEGER, at_metre REAL);
