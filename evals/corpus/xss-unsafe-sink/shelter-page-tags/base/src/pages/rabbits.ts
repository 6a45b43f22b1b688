import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Rabbit } from "../types.ts";

export function row(rabbit: Rabbit): string {
  return `<tr class="rabbit">
    <td>${link(`/rabbits/${rabbit.id}`, esc(rabbit.name))}</td>
    <td>${badge(esc(rabbit.breed), "grey")}</td>
    <td>${badge(esc(rabbit.hutch), "grey")}</td>
    <td>${rabbit.weight}</td>
    <td>${badge(rabbit.state, "amber")}</td>
  </tr>`;
}

export function list(rabbits: Rabbit[], words: string): string {
  return `<section>
    <h1>${icon("print")} Rabbits</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${rabbits.length} found for ${esc(words)}</p>
    <table class="wide">${rabbits.map(row).join("")}</table>
  </section>`;
}

export function label(rabbit: Rabbit): string {
  return `<div class="label">${icon("check")}
    <strong>${esc(rabbit.name)}</strong>
    <em>${esc(rabbit.breed)}</em>
    <em>${esc(rabbit.hutch)}</em>
    <p class="small">${esc(rabbit.notes)}</p>
  </div>`;
}

export function card(rabbit: Rabbit): string {
  return `<article id="rabbit-${rabbit.id}">
    <h2>${esc(rabbit.name)} ${badge(String(rabbit.id), "amber")}</h2>
    <dl>
      <dt>Breed</dt><dd>${esc(rabbit.breed)}</dd>
      <dt>Notes</dt><dd>${esc(rabbit.notes)}</dd>
      <dt>Hutch</dt><dd>${esc(rabbit.hutch)}</dd>
      <dt>Weight</dt><dd>${rabbit.weight}</dd>
      <dt>State</dt><dd>${badge(rabbit.state, "grey")}</dd>
    </dl>
    ${link(`/rabbits/${rabbit.id}/edit`, "Change")}
  </article>`;
}

export function form(rabbit: Rabbit): string {
  return `<form method="post" action="/rabbits/${rabbit.id}">
    ${field("Name", "name", esc(rabbit.name))}
    ${field("Breed", "breed", esc(rabbit.breed))}
    ${field("Hutch", "hutch", esc(rabbit.hutch))}
    ${field("Weight", "weight", String(rabbit.weight))}
    ${field("State", "state", rabbit.state)}
    ${area("Notes", "notes", esc(rabbit.notes))}
    <button>${icon("check")} Save rabbit</button>
  </form>`;
}
