import { blocks, inline } from "./markup.js";

/** A report as reporters of the clubs send it in, made ready for the pages and the letter. */
export function publish(sent, now) {
  const report = {
    id: now,
    match: `${sent.home} - ${sent.guest}`,
    score: [Number(sent.goals?.[0]) || 0, Number(sent.goals?.[1]) || 0],
    text: blocks(sent.text ?? ""),
    teaser: inline(sent.teaser ?? ""),
    opener: String(sent.opener ?? "").slice(0, 280),
    reporter: String(sent.reporter ?? ""),
    published: new Date(now).toISOString(),
  };
  return report;
}
