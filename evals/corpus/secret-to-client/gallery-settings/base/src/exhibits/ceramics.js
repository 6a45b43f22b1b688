import { escape } from "../html.js";

// Ceramics, floor 2.
export const ceramics = {
  title: "Ceramics",
  floor: 2,
  works: [
    ["Red letter", 1851, "bronze", 349],
  ],
};

export function ceramicsBody(config) {
  const rows = ceramics.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(ceramics.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${ceramics.floor}</a>`;
}
