// Where the parts of a ticket stand, in points.
export function layout(ticket) {
  return [
    { kind: "text", x: 36, y: 40, size: 18, text: ticket.play },
    { kind: "text", x: 36, y: 68, size: 11, text: `Row and seat ${ticket.seat}` },
  ];
}
