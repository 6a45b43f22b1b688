import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Visit } from "../types.ts";

export function row(visit: Visit): string {
  return `<tr class="visit">
    <td>${link(`/visits/${visit.id}`, esc(visit.visitor))}</td>
    <td>${badge(esc(visit.animal), "grey")}</td>
    <td>${visit.hour}</td>
    <td>${badge(visit.state, "amber")}</td>
    <td>${esc(visit.guide)}</td>
  </tr>`;
}

export function list(visits: Visit[], words: string): string {
  return `<section>
    <h1>${icon("check")} Visits</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${visits.length} found for ${esc(words)}</p>
    <table class="wide">${visits.map(row).join("")}</table>
  </section>`;
}

export function label(visit: Visit): string {
  return `<div class="label">${icon("print")}
    <strong>${esc(visit.visitor)}</strong>
    <em>${esc(visit.animal)}</em>
    <em>${esc(visit.guide)}</em>
  </div>`;
}

export function card(visit: Visit): string {
  return `<article id="visit-${visit.id}">
    <h2>${esc(visit.visitor)} ${badge(String(visit.id), "grey")}</h2>
    <dl>
      <dt>Hour</dt><dd>${visit.hour}</dd>
      <dt>Remarks</dt><dd>${esc(visit.remarks)}</dd>
      <dt>Animal</dt><dd>${esc(visit.animal)}</dd>
      <dt>State</dt><dd>${badge(visit.state, "grey")}</dd>
      <dt>Guide</dt><dd>${badge(esc(visit.guide), "green")}</dd>
    </dl>
    ${link(`/visits/${visit.id}/edit`, "Change")}
  </article>`;
}

export function form(visit: Visit): string {
  return `<form method="post" action="/visits/${visit.id}">
    ${field("Visitor", "visitor", esc(visit.visitor))}
    ${field("Animal", "animal", esc(visit.animal))}
    ${field("Hour", "hour", String(visit.hour))}
    ${field("State", "state", visit.state)}
    ${field("Guide", "guide", esc(visit.guide))}
    ${area("Remarks", "remarks", esc(visit.remarks))}
    <button>${icon("check")} Save visit</button>
  </form>`;
}

export function short(visit: Visit): string {
  return `<li>${link(`/visits/${visit.id}`, esc(visit.animal))}
    <span>state ${badge(visit.state, "amber")}</span>
    <span>guide ${esc(visit.guide)}</span>
    <span>remarks ${esc(visit.remarks)}</span>
  </li>`;
}
