const BASE = 140;

/** What a haul costs, in cents; the surcharge follows the fuel index above 140. */
export async function quote(fuel, haul) {
  const index = await fuel.index(haul.region);
  const surcharge = Math.max(0, index - BASE) * haul.kilometres;
  return { cents: haul.kilometres * haul.rate + surcharge, index };
}
