import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Family } from "../types.ts";

export function row(family: Family): string {
  return `<tr class="family">
    <td>${link(`/families/${family.id}`, esc(family.name))}</td>
    <td>${esc(family.town)}</td>
    <td>${badge(family.garden, "amber")}</td>
    <td>${family.animals}</td>
    <td>${esc(family.phone)}</td>
  </tr>`;
}

export function list(families: Family[], words: string): string {
  return `<section>
    <h1>${icon("house")} Families</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${families.length} found for ${esc(words)}</p>
    <table class="wide">${families.map(row).join("")}</table>
  </section>`;
}

export function form(family: Family): string {
  return `<form method="post" action="/families/${family.id}">
    ${field("Name", "name", esc(family.name))}
    ${field("Town", "town", esc(family.town))}
    ${field("Garden", "garden", family.garden)}
    ${field("Animals", "animals", String(family.animals))}
    ${field("Phone", "phone", esc(family.phone))}
    ${area("Wishes", "wishes", esc(family.wishes))}
    <button>${icon("check")} Save family</button>
  </form>`;
}

export function card(family: Family): string {
  return `<article id="family-${family.id}">
    <h2>${esc(family.name)} ${badge(String(family.id), "green")}</h2>
    <ul>
      <li>Garden: ${badge(family.garden, "green")}</li>
      <li>Wishes: ${esc(family.wishes)}</li>
      <li>Animals: ${family.animals}</li>
      <li>Town: ${esc(family.town)}</li>
      <li>Phone: ${badge(esc(family.phone), "amber")}</li>
    </ul>
    ${link(`/families/${family.id}/edit`, "Change")}
  </article>`;
}

export function short(family: Family): string {
  return `<li>${link(`/families/${family.id}`, esc(family.phone))}
    <span>wishes ${esc(family.wishes)}</span>
    <span>animals ${family.animals}</span>
    <span>garden ${badge(family.garden, "green")}</span>
  </li>`;
}
