import { escape } from "../html.js";

// Ivory, floor 3, by the lift.
export const ivory = {
  title: "Ivory",
  floor: 3,
  works: [
    ["Late window", 1529, "ink", 751],
    ["Red staircase", 1567, "ink", 680],
    ["Quiet letter", 1919, "ink", 415],
    ["Second river", 1530, "ink", 863],
    ["Early hour", 1593, "bronze", 300],
  ],
};

export function ivoryBody(config) {
  const rows = ivory.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(ivory.title)}</h1>${list}`;
}
