export interface Painting {
  title: string;
  year: number;
  height: number | null;
  width: number | null;
  signed: boolean;
}

/** A line of the register: title, year, height, width, signed, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Painting {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 5) throw new RangeError("painting: 5 fields wanted");
  return {
    title: parts[0],
    year: Number.parseInt(parts[1], 10),
    height: parts[2] === "" ? null : Number(parts[2]),
    width: parts[3] === "" ? null : Number(parts[3]),
    signed: parts[4] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Painting): string {
  const size = item.height === null ? "not measured" : `${item.height} cm`;
  return `${item.title}, year ${item.year}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Painting[]): string[] {
  return items.toSorted((one, other) => one.year - other.year).map((item) => item.title);
}
