export interface Coin {
  mint: string;
  year: number;
  diameter: number | null;
  grams: number | null;
}

/** A line of the register: mint, year, diameter, grams, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Coin {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("coin: 4 fields wanted");
  return {
    mint: parts[0],
    year: Number.parseInt(parts[1], 10),
    diameter: parts[2] === "" ? null : Number(parts[2]),
    grams: parts[3] === "" ? null : Number(parts[3]),
  };
}

/** The label on the wall. */
export function label(item: Coin): string {
  const size = item.diameter === null ? "not measured" : `${item.diameter} cm`;
  return `${item.mint}, year ${item.year}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Coin[]): string[] {
  return items.toSorted((one, other) => one.year - other.year).map((item) => item.mint);
}
