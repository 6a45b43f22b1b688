import { escape } from "../html.js";

// Photographs, floor 3.
export const photographs = {
  title: "Photographs",
  floor: 3,
  works: [
    ["Northern shore", 1757, "oil", 474],
    ["Quiet river", 1900, "bronze", 47],
    ["Quiet market", 1838, "ink", 734],
    ["Early hour", 1982, "ink", 959],
    ["Winter harbour", 1729, "oil", 510],
  ],
};

export function photographsBody(config) {
  const rows = photographs.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(photographs.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${photographs.floor}</a>`;
}
