export interface Mask {
  region: string;
  height: number | null;
  horns: number;
  worn: boolean;
}

/** A line of the register: region, height, horns, worn, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Mask {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("mask: 4 fields wanted");
  return {
    region: parts[0],
    height: parts[1] === "" ? null : Number(parts[1]),
    horns: Number.parseInt(parts[2], 10),
    worn: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Mask): string {
  const size = item.height === null ? "not measured" : `${item.height} cm`;
  return `${item.region}, horns ${item.horns}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Mask[]): string[] {
  return items.toSorted((one, other) => one.horns - other.horns).map((item) => item.region);
}
