import { escape } from "../html.js";

// Terrace, floor 1, by the lift.
export const terrace = {
  title: "Terrace",
  floor: 1,
  quiet: true,
  works: [
    ["Red river", 1842, "clay", 476],
    ["Red hour", 1763, "chalk", 311],
    ["Small market", 1845, "chalk", 376],
    ["Silver table", 1734, "oil", 633],
    ["Winter window", 1837, "bronze", 147],
  ],
};

export function terraceBody(config) {
  const rows = terrace.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(terrace.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${terrace.floor}</a>`;
}
