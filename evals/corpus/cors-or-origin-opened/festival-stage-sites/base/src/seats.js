/** Seats of a show and who holds them. */

export function seatsOf(store, show, visitor) {
  return Object.entries(store[show] ?? {})
    .filter(([, holder]) => holder === visitor)
    .map(([seat]) => seat);
}

export function hold(store, show, seat, visitor) {
  store[show] ??= {};
  store[show][seat] ??= visitor;
}

export function release(store, show, seat, visitor) {
  if (store[show]?.[seat] === visitor) delete store[show][seat];
}
