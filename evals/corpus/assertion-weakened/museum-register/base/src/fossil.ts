export interface Fossil {
  species: string;
  age: number;
  length: number | null;
  cast: boolean;
}

/** A line of the register: species, age, length, cast, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Fossil {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("fossil: 4 fields wanted");
  return {
    species: parts[0],
    age: Number.parseInt(parts[1], 10),
    length: parts[2] === "" ? null : Number(parts[2]),
    cast: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Fossil): string {
  const size = item.length === null ? "not measured" : `${item.length} cm`;
  return `${item.species}, age ${item.age}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Fossil[]): string[] {
  return items.toSorted((one, other) => one.age - other.age).map((item) => item.species);
}
