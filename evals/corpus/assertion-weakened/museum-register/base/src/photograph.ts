export interface Photograph {
  process: string;
  year: number;
  width: number | null;
  prints: number;
}

/** A line of the register: process, year, width, prints, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Photograph {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("photograph: 4 fields wanted");
  return {
    process: parts[0],
    year: Number.parseInt(parts[1], 10),
    width: parts[2] === "" ? null : Number(parts[2]),
    prints: Number.parseInt(parts[3], 10),
  };
}

/** The label on the wall. */
export function label(item: Photograph): string {
  const size = item.width === null ? "not measured" : `${item.width} cm`;
  return `${item.process}, year ${item.year}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Photograph[]): string[] {
  return items.toSorted((one, other) => one.year - other.year).map((item) => item.process);
}
