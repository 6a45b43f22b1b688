export interface Beetle {
  species: string;
  legs: number;
  millimetres: number | null;
  pinned: boolean;
}

/** A line of the register: species, legs, millimetres, pinned, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Beetle {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("beetle: 4 fields wanted");
  return {
    species: parts[0],
    legs: Number.parseInt(parts[1], 10),
    millimetres: parts[2] === "" ? null : Number(parts[2]),
    pinned: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Beetle): string {
  const size = item.millimetres === null ? "not measured" : `${item.millimetres} mm`;
  return `${item.species}, legs ${item.legs}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Beetle[]): string[] {
  return items.toSorted((one, other) => one.legs - other.legs).map((item) => item.species);
}
