import { escape } from "../html.js";

// Tapestry, floor 3.
export const tapestry = {
  title: "Tapestry",
  floor: 3,
  quiet: true,
  works: [
    ["Winter harbour", 1644, "paper", 993],
    ["Winter procession", 1481, "ink", 130],
  ],
};

export function tapestryBody(config) {
  const rows = tapestry.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(tapestry.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${tapestry.floor}</a>`;
}
