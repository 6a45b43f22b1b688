import { escape } from "../html.js";

// Coins, floor 2.
export const coins = {
  title: "Coins",
  floor: 2,
  quiet: true,
  works: [
    ["Folded letter", 1664, "ink", 504],
    ["Broken market", 1994, "silver", 65],
    ["Open table", 1844, "oil", 778],
    ["Broken letter", 1767, "paper", 272],
  ],
};

export function coinsBody(config) {
  const rows = coins.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(coins.title)}</h1>${list}<a href="#map" data-style="${escape(config.map.style)}">floor ${coins.floor}</a>`;
}
