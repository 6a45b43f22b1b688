import { millis } from "./time.js";

const ARROW = /^(\S+) --> (\S+)$/;

/** Cues of a file: { from, to, lines }. Lines before the first time are left out. */
export function cues(text) {
  const found = [];
  for (const line of text.split(/\r?\n/)) {
    const arrow = ARROW.exec(line);
    if (arrow) {
      found.push({ from: millis(arrow[1]), to: millis(arrow[2]), lines: [] });
    } else if (line !== "" && found.length > 0) {
      found.at(-1).lines.push(line);
    }
  }
  return found;
}
