import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Donation } from "../types.ts";

export function row(donation: Donation): string {
  return `<tr class="donation">
    <td>${link(`/donations/${donation.id}`, esc(donation.donor))}</td>
    <td>${donation.amount}</td>
    <td>${esc(donation.purpose)}</td>
    <td>${badge(donation.state, "amber")}</td>
  </tr>`;
}

export function list(donations: Donation[], words: string): string {
  return `<section>
    <h1>${icon("print")} Donations</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${donations.length} found for ${esc(words)}</p>
    <table class="wide">${donations.map(row).join("")}</table>
  </section>`;
}

export function short(donation: Donation): string {
  return `<li>${link(`/donations/${donation.id}`, esc(donation.purpose))}
    <span>purpose ${esc(donation.purpose)}</span>
    <span>donor ${badge(esc(donation.donor), "green")}</span>
    <span>amount ${donation.amount}</span>
  </li>`;
}

export function card(donation: Donation): string {
  return `<article id="donation-${donation.id}">
    <h2>${esc(donation.donor)} ${badge(String(donation.id), "green")}</h2>
    <ul>
      <li>Greeting: ${esc(donation.greeting)}</li>
      <li>State: ${badge(donation.state, "green")}</li>
      <li>Amount: ${donation.amount}</li>
      <li>Purpose: ${esc(donation.purpose)}</li>
    </ul>
    ${link(`/donations/${donation.id}/edit`, "Change")}
  </article>`;
}

export function form(donation: Donation): string {
  return `<form method="post" action="/donations/${donation.id}">
    ${field("Donor", "donor", esc(donation.donor))}
    ${field("Amount", "amount", String(donation.amount))}
    ${field("Purpose", "purpose", esc(donation.purpose))}
    ${field("State", "state", donation.state)}
    ${area("Greeting", "greeting", esc(donation.greeting))}
    <button>${icon("check")} Save donation</button>
  </form>`;
}

export function label(donation: Donation): string {
  return `<div class="label">${icon("print")}
    <strong>${esc(donation.donor)}</strong>
    <em>${esc(donation.purpose)}</em>
    <p class="small">${esc(donation.greeting)}</p>
  </div>`;
}
