import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Bird } from "../types.ts";

export function row(bird: Bird): string {
  return `<tr class="bird">
    <td>${link(`/birds/${bird.id}`, esc(bird.name))}</td>
    <td>${badge(esc(bird.species), "amber")}</td>
    <td>${esc(bird.ring)}</td>
    <td>${bird.wings}</td>
    <td>${badge(bird.state, "grey")}</td>
  </tr>`;
}

export function list(birds: Bird[], words: string): string {
  return `<section>
    <h1>${icon("paw")} Birds</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${birds.length} found for ${esc(words)}</p>
    <table class="wide">${birds.map(row).join("")}</table>
  </section>`;
}

export function label(bird: Bird): string {
  return `<div class="label">${icon("check")}
    <strong>${esc(bird.name)}</strong>
    <em>${esc(bird.species)}</em>
    <em>${esc(bird.ring)}</em>
    <p class="small">${esc(bird.diet)}</p>
  </div>`;
}

export function card(bird: Bird): string {
  return `<article id="bird-${bird.id}">
    <h2>${esc(bird.name)} ${badge(String(bird.id), "grey")}</h2>
    <dl>
      <dt>Diet</dt><dd>${esc(bird.diet)}</dd>
      <dt>Ring</dt><dd>${esc(bird.ring)}</dd>
      <dt>Species</dt><dd>${badge(esc(bird.species), "grey")}</dd>
      <dt>Wings</dt><dd>${bird.wings}</dd>
      <dt>State</dt><dd>${badge(bird.state, "amber")}</dd>
    </dl>
    ${link(`/birds/${bird.id}/edit`, "Change")}
  </article>`;
}

export function short(bird: Bird): string {
  return `<li>${link(`/birds/${bird.id}`, esc(bird.species))}
    <span>ring ${badge(esc(bird.ring), "amber")}</span>
    <span>state ${badge(bird.state, "green")}</span>
    <span>wings ${bird.wings}</span>
  </li>`;
}

export function form(bird: Bird): string {
  return `<form method="post" action="/birds/${bird.id}">
    ${field("Name", "name", esc(bird.name))}
    ${field("Species", "species", esc(bird.species))}
    ${field("Ring", "ring", esc(bird.ring))}
    ${field("Wings", "wings", String(bird.wings))}
    ${field("State", "state", bird.state)}
    ${area("Diet", "diet", esc(bird.diet))}
    <button>${icon("check")} Save bird</button>
  </form>`;
}
