import { escape } from "../html.js";

// Vault, floor 2.
export const vault = {
  title: "Vault",
  floor: 2,
  works: [
    ["Broken market", 1872, "paper", 559],
    ["Second shore", 1888, "paper", 807],
    ["Folded procession", 1542, "bronze", 818],
    ["Northern letter", 1500, "chalk", 291],
    ["Broken orchard", 1507, "ink", 793],
  ],
};

export function vaultBody(config) {
  const rows = vault.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(vault.title)}</h1>${list}`;
}
