import { escape } from "../html.js";

// Lithographs, floor 2.
export const lithographs = {
  title: "Lithographs",
  floor: 2,
  quiet: true,
  works: [
    ["Late harbour", 1922, "ink", 323],
    ["Hidden procession", 1981, "paper", 362],
    ["Hidden letter", 1537, "bronze", 715],
    ["Broken mirror", 1777, "chalk", 270],
    ["Early market", 1721, "wool", 853],
  ],
};

export function lithographsBody(config) {
  const rows = lithographs.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(lithographs.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${lithographs.floor}</a>`;
}
