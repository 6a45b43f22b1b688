import { BOATS, place } from "./boats.js";

/** Takes a group for a trip, or says that it is sold out. */
export function book(trip, size) {
  const placed = place([...trip.groups, size], BOATS[trip.harbour]);
  if (!placed) return { taken: false, said: "sold out" };
  trip.groups.push(size);
  return { taken: true, said: `boat ${placed.at(-1) + 1}` };
}
