export interface Textile {
  weave: string;
  threads: number;
  length: number | null;
  dyed: boolean;
}

/** A line of the register: weave, threads, length, dyed, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Textile {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("textile: 4 fields wanted");
  return {
    weave: parts[0],
    threads: Number.parseInt(parts[1], 10),
    length: parts[2] === "" ? null : Number(parts[2]),
    dyed: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Textile): string {
  const size = item.length === null ? "not measured" : `${item.length} cm`;
  return `${item.weave}, threads ${item.threads}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Textile[]): string[] {
  return items.toSorted((one, other) => one.threads - other.threads).map((item) => item.weave);
}
