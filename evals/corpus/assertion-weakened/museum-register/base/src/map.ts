export interface Map {
  sheet: string;
  scale: number;
  width: number | null;
  folded: boolean;
}

/** A line of the register: sheet, scale, width, folded, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Map {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("map: 4 fields wanted");
  return {
    sheet: parts[0],
    scale: Number.parseInt(parts[1], 10),
    width: parts[2] === "" ? null : Number(parts[2]),
    folded: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Map): string {
  const size = item.width === null ? "not measured" : `${item.width} cm`;
  return `${item.sheet}, scale ${item.scale}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Map[]): string[] {
  return items.toSorted((one, other) => one.scale - other.scale).map((item) => item.sheet);
}
