/** The boats of a harbour and how many guests each one takes. */
export const BOATS = {
  east: [12, 10, 8],
  west: [10, 10],
};

/** Puts each group on the first boat that still has room: the boat of each group, or null. */
export function place(groups, boats) {
  const free = [...boats];
  const placed = [];
  for (const size of groups) {
    const at = free.findIndex((room) => room >= size);
    if (at < 0) return null;
    free[at] -= size;
    placed.push(at);
  }
  return placed;
}
