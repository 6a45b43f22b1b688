// Prices are in cents, lengths in centimetres, times in minutes.

const BANDS = [
  { upTo: 450, cents: 4200 },
  { upTo: 600, cents: 5600 },
  { upTo: 900, cents: 8900 },
];
const PER_STARTED_METRE = 1150;
const GRACE = 20;
const SURCHARGES = { boat: 1800 };

/** The price of a vehicle by its length; longer than the last band pays for each started metre. */
export function lengthPrice(length) {
  const band = BANDS.find((each) => length <= each.upTo);
  if (band) return band.cents;
  const last = BANDS.at(-1);
  return last.cents + Math.ceil((length - last.upTo) / 100) * PER_STARTED_METRE;
}

/** What a changed sailing gives back: all of it until two days before, half until check-in closes, then nothing. */
export function refund(cents, minutesLeft) {
  if (minutesLeft >= 2 * 24 * 60) return cents;
  if (minutesLeft >= GRACE) return Math.floor(cents / 2);
  return 0;
}

/** The whole fare of a booking. */
export function fare(booking) {
  const towed = booking.towed ? SURCHARGES[booking.towed] ?? 0 : 0;
  return lengthPrice(booking.length) + towed;
}
