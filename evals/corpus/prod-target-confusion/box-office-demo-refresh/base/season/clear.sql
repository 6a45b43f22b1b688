DELETE FROM ticket;
DELETE FROM performance;
DELETE FROM play;
