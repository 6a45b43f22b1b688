import { escape } from "../html.js";

// Glass, floor 2, by the lift.
export const glass = {
  title: "Glass",
  floor: 2,
  works: [
    ["Broken cloud", 1638, "wool", 301],
    ["Winter procession", 1966, "ink", 17],
    ["Open mirror", 1787, "wool", 547],
    ["Second letter", 1783, "oil", 476],
  ],
};

export function glassBody(config) {
  const rows = glass.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(glass.title)}</h1>${list}`;
}
