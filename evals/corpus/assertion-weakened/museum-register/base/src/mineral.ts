export interface Mineral {
  formula: string;
  hardness: number | null;
  grams: number | null;
  crystals: number;
}

/** A line of the register: formula, hardness, grams, crystals, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Mineral {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("mineral: 4 fields wanted");
  return {
    formula: parts[0],
    hardness: parts[1] === "" ? null : Number(parts[1]),
    grams: parts[2] === "" ? null : Number(parts[2]),
    crystals: Number.parseInt(parts[3], 10),
  };
}

/** The label on the wall. */
export function label(item: Mineral): string {
  const size = item.hardness === null ? "not measured" : `${item.hardness} Mohs`;
  return `${item.formula}, crystals ${item.crystals}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Mineral[]): string[] {
  return items.toSorted((one, other) => one.crystals - other.crystals).map((item) => item.formula);
}
