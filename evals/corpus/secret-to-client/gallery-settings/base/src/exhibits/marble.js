import { escape } from "../html.js";

// Marble, floor 1, by the lift.
export const marble = {
  title: "Marble",
  floor: 1,
  works: [
    ["Second letter", 1875, "clay", 140],
    ["Second cloud", 1846, "wool", 824],
    ["Hidden window", 1850, "oil", 607],
    ["Long hour", 1664, "clay", 65],
    ["Early harbour", 1513, "bronze", 208],
  ],
};

export function marbleBody(config) {
  const rows = marble.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(marble.title)}</h1>${list}`;
}
