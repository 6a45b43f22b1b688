export interface Sculpture {
  title: string;
  year: number;
  weight: number | null;
  stone: string;
  pieces: number;
}

/** A line of the register: title, year, weight, stone, pieces, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Sculpture {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 5) throw new RangeError("sculpture: 5 fields wanted");
  return {
    title: parts[0],
    year: Number.parseInt(parts[1], 10),
    weight: parts[2] === "" ? null : Number(parts[2]),
    stone: parts[3],
    pieces: Number.parseInt(parts[4], 10),
  };
}

/** The label on the wall. */
export function label(item: Sculpture): string {
  const size = item.weight === null ? "not measured" : `${item.weight} kg`;
  return `${item.title}, year ${item.year}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Sculpture[]): string[] {
  return items.toSorted((one, other) => one.year - other.year).map((item) => item.title);
}
