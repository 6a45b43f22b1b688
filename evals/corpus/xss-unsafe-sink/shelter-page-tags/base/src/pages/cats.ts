import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Cat } from "../types.ts";

export function row(cat: Cat): string {
  return `<tr class="cat">
    <td>${link(`/cats/${cat.id}`, esc(cat.name))}</td>
    <td>${esc(cat.coat)}</td>
    <td>${badge(esc(cat.litter), "grey")}</td>
    <td>${cat.age}</td>
    <td>${badge(cat.indoor, "grey")}</td>
  </tr>`;
}

export function list(cats: Cat[], words: string): string {
  return `<section>
    <h1>${icon("clock")} Cats</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${cats.length} found for ${esc(words)}</p>
    <table class="wide">${cats.map(row).join("")}</table>
  </section>`;
}

export function form(cat: Cat): string {
  return `<form method="post" action="/cats/${cat.id}">
    ${field("Name", "name", esc(cat.name))}
    ${field("Coat", "coat", esc(cat.coat))}
    ${field("Litter", "litter", esc(cat.litter))}
    ${field("Age", "age", String(cat.age))}
    ${field("Indoor", "indoor", cat.indoor)}
    ${area("Remarks", "remarks", esc(cat.remarks))}
    <button>${icon("check")} Save cat</button>
  </form>`;
}

export function card(cat: Cat): string {
  return `<article id="cat-${cat.id}">
    <h2>${esc(cat.name)} ${badge(String(cat.id), "amber")}</h2>
    <ul>
      <li>Litter: ${esc(cat.litter)}</li>
      <li>Age: ${cat.age}</li>
      <li>Coat: ${esc(cat.coat)}</li>
      <li>Remarks: ${esc(cat.remarks)}</li>
      <li>Indoor: ${badge(cat.indoor, "green")}</li>
    </ul>
    ${link(`/cats/${cat.id}/edit`, "Change")}
  </article>`;
}

export function short(cat: Cat): string {
  return `<li>${link(`/cats/${cat.id}`, esc(cat.name))}
    <span>coat ${badge(esc(cat.coat), "green")}</span>
    <span>remarks ${esc(cat.remarks)}</span>
    <span>name ${badge(esc(cat.name), "amber")}</span>
  </li>`;
}
