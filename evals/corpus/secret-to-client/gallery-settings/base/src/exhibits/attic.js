import { escape } from "../html.js";

// Attic, floor 2, by the lift.
export const attic = {
  title: "Attic",
  floor: 2,
  quiet: true,
  works: [
    ["Winter mirror", 1615, "oil", 996],
    ["Folded harbour", 1694, "chalk", 984],
    ["Late cloud", 1650, "wool", 322],
    ["Red market", 1689, "bronze", 964],
    ["Second hour", 1872, "wool", 23],
  ],
};

export function atticBody(config) {
  const rows = attic.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(attic.title)}</h1>${list}`;
}
