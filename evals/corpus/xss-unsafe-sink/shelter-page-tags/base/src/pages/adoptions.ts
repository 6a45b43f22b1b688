import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Adoption } from "../types.ts";

export function row(adoption: Adoption): string {
  return `<tr class="adoption">
    <td>${link(`/adoptions/${adoption.id}`, esc(adoption.family))}</td>
    <td>${badge(esc(adoption.animal), "green")}</td>
    <td>${adoption.fee}</td>
    <td>${badge(esc(adoption.contract), "grey")}</td>
    <td>${badge(adoption.state, "grey")}</td>
  </tr>`;
}

export function list(adoptions: Adoption[], words: string): string {
  return `<section>
    <h1>${icon("paw")} Adoptions</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${adoptions.length} found for ${esc(words)}</p>
    <table class="wide">${adoptions.map(row).join("")}</table>
  </section>`;
}

export function label(adoption: Adoption): string {
  return `<div class="label">${icon("clock")}
    <strong>${esc(adoption.family)}</strong>
    <em>${esc(adoption.animal)}</em>
    <em>${esc(adoption.contract)}</em>
    <p class="small">${esc(adoption.promise)}</p>
  </div>`;
}

export function card(adoption: Adoption): string {
  return `<article id="adoption-${adoption.id}">
    <h2>${esc(adoption.family)} ${badge(String(adoption.id), "grey")}</h2>
    <ul>
      <li>Fee: ${adoption.fee}</li>
      <li>State: ${badge(adoption.state, "grey")}</li>
      <li>Animal: ${esc(adoption.animal)}</li>
      <li>Contract: ${esc(adoption.contract)}</li>
      <li>Promise: ${esc(adoption.promise)}</li>
    </ul>
    ${link(`/adoptions/${adoption.id}/edit`, "Change")}
  </article>`;
}

export function short(adoption: Adoption): string {
  return `<li>${link(`/adoptions/${adoption.id}`, esc(adoption.family))}
    <span>animal ${esc(adoption.animal)}</span>
    <span>promise ${esc(adoption.promise)}</span>
    <span>fee ${adoption.fee}</span>
  </li>`;
}

export function form(adoption: Adoption): string {
  return `<form method="post" action="/adoptions/${adoption.id}">
    ${field("Family", "family", esc(adoption.family))}
    ${field("Animal", "animal", esc(adoption.animal))}
    ${field("Fee", "fee", String(adoption.fee))}
    ${field("Contract", "contract", esc(adoption.contract))}
    ${field("State", "state", adoption.state)}
    ${area("Promise", "promise", esc(adoption.promise))}
    <button>${icon("check")} Save adoption</button>
  </form>`;
}
