import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Transport } from "../types.ts";

export function row(transport: Transport): string {
  return `<tr class="transport">
    <td>${link(`/transports/${transport.id}`, esc(transport.from))}</td>
    <td>${badge(esc(transport.to), "grey")}</td>
    <td>${esc(transport.driver)}</td>
    <td>${transport.animals}</td>
    <td>${badge(transport.state, "amber")}</td>
  </tr>`;
}

export function list(transports: Transport[], words: string): string {
  return `<section>
    <h1>${icon("clock")} Transports</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${transports.length} found for ${esc(words)}</p>
    <table class="wide">${transports.map(row).join("")}</table>
  </section>`;
}

export function form(transport: Transport): string {
  return `<form method="post" action="/transports/${transport.id}">
    ${field("From", "from", esc(transport.from))}
    ${field("To", "to", esc(transport.to))}
    ${field("Driver", "driver", esc(transport.driver))}
    ${field("Animals", "animals", String(transport.animals))}
    ${field("State", "state", transport.state)}
    ${area("Wishes", "wishes", esc(transport.wishes))}
    <button>${icon("check")} Save transport</button>
  </form>`;
}

export function card(transport: Transport): string {
  return `<article id="transport-${transport.id}">
    <h2>${esc(transport.from)} ${badge(String(transport.id), "green")}</h2>
    <dl>
      <dt>Wishes</dt><dd>${esc(transport.wishes)}</dd>
      <dt>Driver</dt><dd>${esc(transport.driver)}</dd>
      <dt>Animals</dt><dd>${transport.animals}</dd>
      <dt>To</dt><dd>${esc(transport.to)}</dd>
      <dt>State</dt><dd>${badge(transport.state, "green")}</dd>
    </dl>
    ${link(`/transports/${transport.id}/edit`, "Change")}
  </article>`;
}

export function short(transport: Transport): string {
  return `<li>${link(`/transports/${transport.id}`, esc(transport.from))}
    <span>from ${esc(transport.from)}</span>
    <span>state ${badge(transport.state, "amber")}</span>
    <span>wishes ${esc(transport.wishes)}</span>
  </li>`;
}
