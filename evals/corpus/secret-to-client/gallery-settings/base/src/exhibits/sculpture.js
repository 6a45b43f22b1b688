import { escape } from "../html.js";

// Sculpture, floor 1.
export const sculpture = {
  title: "Sculpture",
  floor: 1,
  works: [
    ["Painted letter", 1580, "ink", 431],
    ["Open letter", 1868, "oil", 918],
    ["Broken garden", 1614, "oil", 453],
  ],
};

export function sculptureBody(config) {
  const rows = sculpture.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(sculpture.title)}</h1>${list}`;
}
