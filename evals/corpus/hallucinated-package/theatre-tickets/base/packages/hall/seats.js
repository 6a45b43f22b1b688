export function seatName({ row, seat }) {
  return `${String.fromCharCode(64 + row)}${seat}`;
}

export function price(seat, reduced) {
  const full = seat.row <= 6 ? 3200 : 2400;
  return reduced ? full / 2 : full;
}
