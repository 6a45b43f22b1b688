import { escape } from "../html.js";

// Cupola, floor 2, by the lift.
export const cupola = {
  title: "Cupola",
  floor: 2,
  works: [
    ["Winter market", 1736, "silver", 688],
  ],
};

export function cupolaBody(config) {
  const rows = cupola.works.map(([title, year, made, number]) => `<li id="w${number}">${escape(title)}, ${year}, ${escape(made)}</li>`);
  const list = `<ul lang="${escape(config.site.language)}">${rows.join("")}</ul>`;
  return `<h1>${escape(cupola.title)}</h1>${list}`;
}
