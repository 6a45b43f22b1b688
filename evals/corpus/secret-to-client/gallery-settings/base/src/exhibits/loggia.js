import { escape } from "../html.js";

// Loggia, floor 3, by the lift.
export const loggia = {
  title: "Loggia",
  floor: 3,
  works: [
    ["Winter shore", 1878, "bronze", 135],
    ["Second harbour", 1829, "ink", 587],
    ["Hidden harbour", 1573, "ink", 519],
  ],
};

export function loggiaBody(config) {
  const rows = loggia.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(loggia.title)}</h1>${list}`;
}
