-- the loading plan on the bridge, before each departure
SELECT sum(booking.metres), sum(booking.passengers) FROM booking WHERE booking.sailing_id = 1;
SELECT leg.vessel, coalesce(leg.tide_code, 'any') FROM sailing AS leg WHERE leg.id = 1;
