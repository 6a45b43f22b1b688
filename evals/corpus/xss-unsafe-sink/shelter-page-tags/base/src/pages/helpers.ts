import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Helper } from "../types.ts";

export function row(helper: Helper): string {
  return `<tr class="helper">
    <td>${link(`/helpers/${helper.id}`, esc(helper.name))}</td>
    <td>${esc(helper.phone)}</td>
    <td>${helper.hours}</td>
    <td>${esc(helper.skills)}</td>
    <td>${badge(helper.state, "green")}</td>
  </tr>`;
}

export function list(helpers: Helper[], words: string): string {
  return `<section>
    <h1>${icon("house")} Helpers</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${helpers.length} found for ${esc(words)}</p>
    <table class="wide">${helpers.map(row).join("")}</table>
  </section>`;
}

export function label(helper: Helper): string {
  return `<div class="label">${icon("print")}
    <strong>${esc(helper.name)}</strong>
    <em>${esc(helper.phone)}</em>
    <em>${esc(helper.skills)}</em>
    <p class="small">${esc(helper.about)}</p>
  </div>`;
}

export function form(helper: Helper): string {
  return `<form method="post" action="/helpers/${helper.id}">
    ${field("Name", "name", esc(helper.name))}
    ${field("Phone", "phone", esc(helper.phone))}
    ${field("Hours", "hours", String(helper.hours))}
    ${field("Skills", "skills", esc(helper.skills))}
    ${field("State", "state", helper.state)}
    ${area("About", "about", esc(helper.about))}
    <button>${icon("check")} Save helper</button>
  </form>`;
}

export function card(helper: Helper): string {
  return `<article id="helper-${helper.id}">
    <h2>${esc(helper.name)} ${badge(String(helper.id), "grey")}</h2>
    <p class="phone">Phone ${esc(helper.phone)}</p>
    <p class="about">About ${esc(helper.about)}</p>
    <p class="skills">Skills ${badge(esc(helper.skills), "amber")}</p>
    <p class="state">State ${badge(helper.state, "amber")}</p>
    <p class="hours">Hours ${helper.hours}</p>
    ${link(`/helpers/${helper.id}/edit`, "Change")}
  </article>`;
}

export function short(helper: Helper): string {
  return `<li>${link(`/helpers/${helper.id}`, esc(helper.phone))}
    <span>state ${badge(helper.state, "grey")}</span>
    <span>phone ${esc(helper.phone)}</span>
    <span>hours ${helper.hours}</span>
  </li>`;
}
