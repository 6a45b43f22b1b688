export interface Clock {
  maker: string;
  year: number;
  height: number | null;
  strikes: boolean;
}

/** A line of the register: maker, year, height, strikes, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Clock {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("clock: 4 fields wanted");
  return {
    maker: parts[0],
    year: Number.parseInt(parts[1], 10),
    height: parts[2] === "" ? null : Number(parts[2]),
    strikes: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Clock): string {
  const size = item.height === null ? "not measured" : `${item.height} cm`;
  return `${item.maker}, year ${item.year}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Clock[]): string[] {
  return items.toSorted((one, other) => one.year - other.year).map((item) => item.maker);
}
