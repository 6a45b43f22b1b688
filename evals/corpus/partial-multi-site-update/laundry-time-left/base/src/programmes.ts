// What a washer can do, in minutes.
export type Programme = { name: string; degrees: number; wash: number; spin: number; cents: number };
export type Washer = { model: string; kilos: number; heating: number; unlocking: number; programmes: Programme[] };

export function programme(name: string, degrees: number, wash: number, spin: number, cents: number): Programme {
  return { name, degrees, wash, spin, cents };
}

// The price list in the shop: name, price and how long it takes at most.
export function priceLine(washer: Washer, { name, wash, spin, cents }: Programme): string {
  return `${name} ${(cents / 100).toFixed(2)} (${washer.heating + wash + spin + washer.unlocking} min)`;
}
