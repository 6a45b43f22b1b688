import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Vaccine } from "../types.ts";

export function row(vaccine: Vaccine): string {
  return `<tr class="vaccine">
    <td>${link(`/vaccines/${vaccine.id}`, esc(vaccine.animal))}</td>
    <td>${esc(vaccine.serum)}</td>
    <td>${esc(vaccine.batch)}</td>
    <td>${vaccine.dose}</td>
    <td>${badge(vaccine.state, "amber")}</td>
  </tr>`;
}

export function list(vaccines: Vaccine[], words: string): string {
  return `<section>
    <h1>${icon("check")} Vaccines</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${vaccines.length} found for ${esc(words)}</p>
    <table class="wide">${vaccines.map(row).join("")}</table>
  </section>`;
}

export function form(vaccine: Vaccine): string {
  return `<form method="post" action="/vaccines/${vaccine.id}">
    ${field("Animal", "animal", esc(vaccine.animal))}
    ${field("Serum", "serum", esc(vaccine.serum))}
    ${field("Batch", "batch", esc(vaccine.batch))}
    ${field("Dose", "dose", String(vaccine.dose))}
    ${field("State", "state", vaccine.state)}
    ${area("Reaction", "reaction", esc(vaccine.reaction))}
    <button>${icon("check")} Save vaccine</button>
  </form>`;
}

export function label(vaccine: Vaccine): string {
  return `<div class="label">${icon("print")}
    <strong>${esc(vaccine.animal)}</strong>
    <em>${esc(vaccine.serum)}</em>
    <em>${esc(vaccine.batch)}</em>
    <p class="small">${esc(vaccine.reaction)}</p>
  </div>`;
}

export function card(vaccine: Vaccine): string {
  return `<article id="vaccine-${vaccine.id}">
    <h2>${esc(vaccine.animal)} ${badge(String(vaccine.id), "green")}</h2>
    <dl>
      <dt>Dose</dt><dd>${vaccine.dose}</dd>
      <dt>Batch</dt><dd>${esc(vaccine.batch)}</dd>
      <dt>State</dt><dd>${badge(vaccine.state, "green")}</dd>
      <dt>Reaction</dt><dd>${esc(vaccine.reaction)}</dd>
      <dt>Serum</dt><dd>${esc(vaccine.serum)}</dd>
    </dl>
    ${link(`/vaccines/${vaccine.id}/edit`, "Change")}
  </article>`;
}

export function short(vaccine: Vaccine): string {
  return `<li>${link(`/vaccines/${vaccine.id}`, esc(vaccine.batch))}
    <span>serum ${badge(esc(vaccine.serum), "grey")}</span>
    <span>animal ${esc(vaccine.animal)}</span>
    <span>dose ${vaccine.dose}</span>
  </li>`;
}
