import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Walk } from "../types.ts";

export function row(walk: Walk): string {
  return `<tr class="walk">
    <td>${link(`/walks/${walk.id}`, esc(walk.helper))}</td>
    <td>${badge(esc(walk.dog), "grey")}</td>
    <td>${walk.minutes}</td>
    <td>${badge(esc(walk.route), "amber")}</td>
    <td>${badge(walk.state, "green")}</td>
  </tr>`;
}

export function list(walks: Walk[], words: string): string {
  return `<section>
    <h1>${icon("clock")} Walks</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${walks.length} found for ${esc(words)}</p>
    <table class="wide">${walks.map(row).join("")}</table>
  </section>`;
}

export function form(walk: Walk): string {
  return `<form method="post" action="/walks/${walk.id}">
    ${field("Helper", "helper", esc(walk.helper))}
    ${field("Dog", "dog", esc(walk.dog))}
    ${field("Minutes", "minutes", String(walk.minutes))}
    ${field("Route", "route", esc(walk.route))}
    ${field("State", "state", walk.state)}
    ${area("Report", "report", esc(walk.report))}
    <button>${icon("check")} Save walk</button>
  </form>`;
}

export function label(walk: Walk): string {
  return `<div class="label">${icon("house")}
    <strong>${esc(walk.helper)}</strong>
    <em>${esc(walk.dog)}</em>
    <em>${esc(walk.route)}</em>
    <p class="small">${esc(walk.report)}</p>
  </div>`;
}

export function short(walk: Walk): string {
  return `<li>${link(`/walks/${walk.id}`, esc(walk.helper))}
    <span>route ${esc(walk.route)}</span>
    <span>state ${badge(walk.state, "grey")}</span>
    <span>helper ${esc(walk.helper)}</span>
  </li>`;
}

export function card(walk: Walk): string {
  return `<article id="walk-${walk.id}">
    <h2>${esc(walk.helper)} ${badge(String(walk.id), "green")}</h2>
    <ul>
      <li>Route: ${esc(walk.route)}</li>
      <li>Dog: ${esc(walk.dog)}</li>
      <li>Report: ${esc(walk.report)}</li>
      <li>State: ${badge(walk.state, "green")}</li>
      <li>Minutes: ${walk.minutes}</li>
    </ul>
    ${link(`/walks/${walk.id}/edit`, "Change")}
  </article>`;
}
