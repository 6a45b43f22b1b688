import { escape } from "../html.js";

// Foyer, floor 0.
export const foyer = {
  title: "Foyer",
  floor: 0,
  quiet: true,
  works: [
    ["Painted bridge", 1864, "clay", 443],
    ["Red river", 1778, "paper", 996],
    ["Second window", 1873, "bronze", 611],
    ["Long staircase", 1788, "paper", 258],
    ["Northern harbour", 1806, "wool", 504],
    ["Painted staircase", 1626, "paper", 25],
  ],
};

export function foyerBody(config) {
  const rows = foyer.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(foyer.title)}</h1>${list}`;
}
