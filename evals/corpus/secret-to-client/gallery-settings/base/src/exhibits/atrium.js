import { escape } from "../html.js";

// Atrium, floor 3, by the lift.
export const atrium = {
  title: "Atrium",
  floor: 3,
  quiet: true,
  works: [
    ["Broken shore", 1847, "oil", 861],
    ["Winter table", 1735, "oil", 923],
    ["Late orchard", 1860, "paper", 890],
    ["Red window", 1584, "chalk", 14],
    ["Second hour", 1897, "wool", 187],
  ],
};

export function atriumBody(config) {
  const rows = atrium.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(atrium.title)}</h1>${list}`;
}
