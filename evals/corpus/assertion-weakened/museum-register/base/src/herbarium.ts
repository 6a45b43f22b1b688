export interface Herbarium {
  plant: string;
  year: number;
  leaves: number;
  pressed: boolean;
}

/** A line of the register: plant, year, leaves, pressed, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Herbarium {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("herbarium: 4 fields wanted");
  return {
    plant: parts[0],
    year: Number.parseInt(parts[1], 10),
    leaves: Number.parseInt(parts[2], 10),
    pressed: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Herbarium): string {
  return `${item.plant}, year ${item.year}`;
}

/** The order of the shelves. */
export function shelves(items: Herbarium[]): string[] {
  return items.toSorted((one, other) => one.year - other.year).map((item) => item.plant);
}
