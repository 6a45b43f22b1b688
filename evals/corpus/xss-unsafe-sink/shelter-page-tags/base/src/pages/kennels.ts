import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Kennel } from "../types.ts";

export function row(kennel: Kennel): string {
  return `<tr class="kennel">
    <td>${link(`/kennels/${kennel.id}`, esc(kennel.label))}</td>
    <td>${esc(kennel.wing)}</td>
    <td>${kennel.places}</td>
    <td>${badge(kennel.state, "green")}</td>
  </tr>`;
}

export function list(kennels: Kennel[], words: string): string {
  return `<section>
    <h1>${icon("check")} Kennels</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${kennels.length} found for ${esc(words)}</p>
    <table class="wide">${kennels.map(row).join("")}</table>
  </section>`;
}

export function label(kennel: Kennel): string {
  return `<div class="label">${icon("check")}
    <strong>${esc(kennel.label)}</strong>
    <em>${esc(kennel.wing)}</em>
    <p class="small">${esc(kennel.repairs)}</p>
  </div>`;
}

export function form(kennel: Kennel): string {
  return `<form method="post" action="/kennels/${kennel.id}">
    ${field("Label", "label", esc(kennel.label))}
    ${field("Wing", "wing", esc(kennel.wing))}
    ${field("Places", "places", String(kennel.places))}
    ${field("State", "state", kennel.state)}
    ${area("Repairs", "repairs", esc(kennel.repairs))}
    <button>${icon("check")} Save kennel</button>
  </form>`;
}

export function card(kennel: Kennel): string {
  return `<article id="kennel-${kennel.id}">
    <h2>${esc(kennel.label)} ${badge(String(kennel.id), "amber")}</h2>
    <p class="state">State ${badge(kennel.state, "amber")}</p>
    <p class="places">Places ${kennel.places}</p>
    <p class="wing">Wing ${esc(kennel.wing)}</p>
    <p class="repairs">Repairs ${esc(kennel.repairs)}</p>
    ${link(`/kennels/${kennel.id}/edit`, "Change")}
  </article>`;
}
