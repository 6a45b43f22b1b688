CREATE INDEX show_starts ON show (starts);
CREATE INDEX sold_seat_show ON sold_seat (show_id);
CREATE INDEX sold_seat_lookup ON sold_seat (show_id, seat, returned);
CREATE UNIQUE INDEX sold_seat_taken ON sold_seat (show_id, seat) WHERE returned = 0;
CREATE INDEX member_name ON member (name);
CREATE UNIQUE INDEX member_card ON member (card, season);
CREATE INDEX price_show ON price (show_id);
