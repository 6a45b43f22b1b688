import { escape } from "../html.js";

// Portraits, floor 1.
export const portraits = {
  title: "Portraits",
  floor: 1,
  works: [
    ["Broken garden", 1532, "oil", 973],
    ["Red mirror", 1892, "chalk", 545],
    ["Red orchard", 1801, "ink", 89],
    ["Small bridge", 1645, "ink", 878],
  ],
};

export function portraitsBody(config) {
  const rows = portraits.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(portraits.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${portraits.floor}</a>`;
}
