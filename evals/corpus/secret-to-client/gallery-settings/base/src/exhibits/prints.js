import { escape } from "../html.js";

// Prints, floor 3.
export const prints = {
  title: "Prints",
  floor: 3,
  quiet: true,
  works: [
    ["Open window", 1731, "wool", 63],
  ],
};

export function printsBody(config) {
  const rows = prints.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(prints.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${prints.floor}</a>`;
}
