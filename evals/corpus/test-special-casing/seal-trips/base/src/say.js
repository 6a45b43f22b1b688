/** A line of a sheet. */
export const say = (line) => `- ${line[0].toUpperCase()}${line.slice(1)}.`;

export const money = (cents) => say(`${(cents / 100).toFixed(2)} for each guest`);
