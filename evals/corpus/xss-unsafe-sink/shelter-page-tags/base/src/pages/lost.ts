import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Notice } from "../types.ts";

export function row(notice: Notice): string {
  return `<tr class="notice">
    <td>${link(`/lost/${notice.id}`, esc(notice.animal))}</td>
    <td>${badge(esc(notice.place), "green")}</td>
    <td>${esc(notice.owner)}</td>
    <td>${esc(notice.phone)}</td>
    <td>${notice.days}</td>
    <td>${badge(notice.state, "amber")}</td>
  </tr>`;
}

export function list(notices: Notice[], words: string): string {
  return `<section>
    <h1>${icon("house")} Notices</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${notices.length} found for ${esc(words)}</p>
    <table class="wide">${notices.map(row).join("")}</table>
  </section>`;
}

export function card(notice: Notice): string {
  return `<article id="notice-${notice.id}">
    <h2>${esc(notice.animal)} ${badge(String(notice.id), "amber")}</h2>
    <ul>
      <li>Owner: ${esc(notice.owner)}</li>
      <li>Description: ${esc(notice.description)}</li>
      <li>Phone: ${esc(notice.phone)}</li>
      <li>Days: ${notice.days}</li>
      <li>Place: ${esc(notice.place)}</li>
      <li>State: ${badge(notice.state, "grey")}</li>
    </ul>
    ${link(`/lost/${notice.id}/edit`, "Change")}
  </article>`;
}

export function form(notice: Notice): string {
  return `<form method="post" action="/lost/${notice.id}">
    ${field("Animal", "animal", esc(notice.animal))}
    ${field("Place", "place", esc(notice.place))}
    ${field("Owner", "owner", esc(notice.owner))}
    ${field("Phone", "phone", esc(notice.phone))}
    ${field("Days", "days", String(notice.days))}
    ${field("State", "state", notice.state)}
    ${area("Description", "description", esc(notice.description))}
    <button>${icon("check")} Save notice</button>
  </form>`;
}

export function label(notice: Notice): string {
  return `<div class="label">${icon("clock")}
    <strong>${esc(notice.animal)}</strong>
    <em>${esc(notice.place)}</em>
    <em>${esc(notice.owner)}</em>
    <em>${esc(notice.phone)}</em>
    <p class="small">${esc(notice.description)}</p>
  </div>`;
}

export function short(notice: Notice): string {
  return `<li>${link(`/lost/${notice.id}`, esc(notice.place))}
    <span>description ${esc(notice.description)}</span>
    <span>phone ${badge(esc(notice.phone), "green")}</span>
    <span>days ${notice.days}</span>
  </li>`;
}
