import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Finder } from "../types.ts";

export function row(finder: Finder): string {
  return `<tr class="finder">
    <td>${link(`/finders/${finder.id}`, esc(finder.name))}</td>
    <td>${esc(finder.phone)}</td>
    <td>${esc(finder.street)}</td>
    <td>${finder.animals}</td>
    <td>${badge(finder.state, "grey")}</td>
  </tr>`;
}

export function list(finders: Finder[], words: string): string {
  return `<section>
    <h1>${icon("clock")} Finders</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${finders.length} found for ${esc(words)}</p>
    <table class="wide">${finders.map(row).join("")}</table>
  </section>`;
}

export function label(finder: Finder): string {
  return `<div class="label">${icon("paw")}
    <strong>${esc(finder.name)}</strong>
    <em>${esc(finder.phone)}</em>
    <em>${esc(finder.street)}</em>
    <p class="small">${esc(finder.story)}</p>
  </div>`;
}

export function short(finder: Finder): string {
  return `<li>${link(`/finders/${finder.id}`, esc(finder.phone))}
    <span>story ${esc(finder.story)}</span>
    <span>name ${esc(finder.name)}</span>
    <span>phone ${esc(finder.phone)}</span>
  </li>`;
}

export function form(finder: Finder): string {
  return `<form method="post" action="/finders/${finder.id}">
    ${field("Name", "name", esc(finder.name))}
    ${field("Phone", "phone", esc(finder.phone))}
    ${field("Street", "street", esc(finder.street))}
    ${field("Animals", "animals", String(finder.animals))}
    ${field("State", "state", finder.state)}
    ${area("Story", "story", esc(finder.story))}
    <button>${icon("check")} Save finder</button>
  </form>`;
}

export function card(finder: Finder): string {
  return `<article id="finder-${finder.id}">
    <h2>${esc(finder.name)} ${badge(String(finder.id), "amber")}</h2>
    <ul>
      <li>Street: ${esc(finder.street)}</li>
      <li>Story: ${esc(finder.story)}</li>
      <li>State: ${badge(finder.state, "green")}</li>
      <li>Phone: ${badge(esc(finder.phone), "grey")}</li>
      <li>Animals: ${finder.animals}</li>
    </ul>
    ${link(`/finders/${finder.id}/edit`, "Change")}
  </article>`;
}
