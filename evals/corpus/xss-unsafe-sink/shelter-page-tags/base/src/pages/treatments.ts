import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Treatment } from "../types.ts";

export function row(treatment: Treatment): string {
  return `<tr class="treatment">
    <td>${link(`/treatments/${treatment.id}`, esc(treatment.animal))}</td>
    <td>${esc(treatment.vet)}</td>
    <td>${treatment.cost}</td>
    <td>${esc(treatment.drug)}</td>
    <td>${badge(treatment.state, "green")}</td>
  </tr>`;
}

export function list(treatments: Treatment[], words: string): string {
  return `<section>
    <h1>${icon("clock")} Treatments</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${treatments.length} found for ${esc(words)}</p>
    <table class="wide">${treatments.map(row).join("")}</table>
  </section>`;
}

export function card(treatment: Treatment): string {
  return `<article id="treatment-${treatment.id}">
    <h2>${esc(treatment.animal)} ${badge(String(treatment.id), "amber")}</h2>
    <dl>
      <dt>Cost</dt><dd>${treatment.cost}</dd>
      <dt>State</dt><dd>${badge(treatment.state, "grey")}</dd>
      <dt>Finding</dt><dd>${esc(treatment.finding)}</dd>
      <dt>Vet</dt><dd>${esc(treatment.vet)}</dd>
      <dt>Drug</dt><dd>${esc(treatment.drug)}</dd>
    </dl>
    ${link(`/treatments/${treatment.id}/edit`, "Change")}
  </article>`;
}

export function short(treatment: Treatment): string {
  return `<li>${link(`/treatments/${treatment.id}`, esc(treatment.drug))}
    <span>vet ${esc(treatment.vet)}</span>
    <span>animal ${badge(esc(treatment.animal), "amber")}</span>
    <span>state ${badge(treatment.state, "amber")}</span>
  </li>`;
}

export function label(treatment: Treatment): string {
  return `<div class="label">${icon("clock")}
    <strong>${esc(treatment.animal)}</strong>
    <em>${esc(treatment.vet)}</em>
    <em>${esc(treatment.drug)}</em>
  </div>`;
}

export function form(treatment: Treatment): string {
  return `<form method="post" action="/treatments/${treatment.id}">
    ${field("Animal", "animal", esc(treatment.animal))}
    ${field("Vet", "vet", esc(treatment.vet))}
    ${field("Cost", "cost", String(treatment.cost))}
    ${field("Drug", "drug", esc(treatment.drug))}
    ${field("State", "state", treatment.state)}
    ${area("Finding", "finding", esc(treatment.finding))}
    <button>${icon("check")} Save treatment</button>
  </form>`;
}
