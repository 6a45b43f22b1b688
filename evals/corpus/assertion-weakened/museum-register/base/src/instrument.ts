export interface Instrument {
  family: string;
  strings: number;
  length: number | null;
  tuned: boolean;
}

/** A line of the register: family, strings, length, tuned, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Instrument {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("instrument: 4 fields wanted");
  return {
    family: parts[0],
    strings: Number.parseInt(parts[1], 10),
    length: parts[2] === "" ? null : Number(parts[2]),
    tuned: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Instrument): string {
  const size = item.length === null ? "not measured" : `${item.length} cm`;
  return `${item.family}, strings ${item.strings}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Instrument[]): string[] {
  return items.toSorted((one, other) => one.strings - other.strings).map((item) => item.family);
}
