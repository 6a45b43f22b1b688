import { escape } from "../html.js";

// Library, floor 0.
export const library = {
  title: "Library",
  floor: 0,
  works: [
    ["Early procession", 1698, "oil", 569],
    ["Early garden", 1868, "ink", 287],
  ],
};

export function libraryBody(config) {
  const rows = library.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(library.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${library.floor}</a>`;
}
