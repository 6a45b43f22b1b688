import { cues } from "./cues.js";

const LARGEST = 2 * 1024 * 1024;

/** What the form of the translators posts. */
export function upload(text) {
  if (text.length > LARGEST) return { status: 413, cues: [] };
  const found = cues(text);
  if (found.length === 0) return { status: 422, cues: [] };
  if (found.some((cue) => cue.from === undefined || cue.to === undefined)) return { status: 422, cues: [] };
  return { status: 200, cues: found };
}
