import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Supply } from "../types.ts";

export function row(supply: Supply): string {
  return `<tr class="supply">
    <td>${link(`/supplies/${supply.id}`, esc(supply.article))}</td>
    <td>${esc(supply.maker)}</td>
    <td>${supply.amount}</td>
    <td>${badge(esc(supply.shelf), "grey")}</td>
    <td>${badge(supply.state, "amber")}</td>
  </tr>`;
}

export function list(supplies: Supply[], words: string): string {
  return `<section>
    <h1>${icon("check")} Supplies</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${supplies.length} found for ${esc(words)}</p>
    <table class="wide">${supplies.map(row).join("")}</table>
  </section>`;
}

export function short(supply: Supply): string {
  return `<li>${link(`/supplies/${supply.id}`, esc(supply.shelf))}
    <span>shelf ${esc(supply.shelf)}</span>
    <span>state ${badge(supply.state, "green")}</span>
    <span>maker ${esc(supply.maker)}</span>
  </li>`;
}

export function card(supply: Supply): string {
  return `<article id="supply-${supply.id}">
    <h2>${esc(supply.article)} ${badge(String(supply.id), "green")}</h2>
    <dl>
      <dt>Amount</dt><dd>${supply.amount}</dd>
      <dt>Comment</dt><dd>${esc(supply.comment)}</dd>
      <dt>Maker</dt><dd>${esc(supply.maker)}</dd>
      <dt>State</dt><dd>${badge(supply.state, "amber")}</dd>
      <dt>Shelf</dt><dd>${badge(esc(supply.shelf), "green")}</dd>
    </dl>
    ${link(`/supplies/${supply.id}/edit`, "Change")}
  </article>`;
}

export function label(supply: Supply): string {
  return `<div class="label">${icon("print")}
    <strong>${esc(supply.article)}</strong>
    <em>${esc(supply.maker)}</em>
    <em>${esc(supply.shelf)}</em>
    <p class="small">${esc(supply.comment)}</p>
  </div>`;
}

export function form(supply: Supply): string {
  return `<form method="post" action="/supplies/${supply.id}">
    ${field("Article", "article", esc(supply.article))}
    ${field("Maker", "maker", esc(supply.maker))}
    ${field("Amount", "amount", String(supply.amount))}
    ${field("Shelf", "shelf", esc(supply.shelf))}
    ${field("State", "state", supply.state)}
    ${area("Comment", "comment", esc(supply.comment))}
    <button>${icon("check")} Save supply</button>
  </form>`;
}
