INSERT INTO play (id, name, minutes) VALUES (1, 'The Lamplighter', 140), (2, 'Two Rivers', 95);
INSERT INTO performance (id, play_id, starts) VALUES
  (1, 1, current_date + time '19:30'),
  (2, 2, current_date + time '20:00');
