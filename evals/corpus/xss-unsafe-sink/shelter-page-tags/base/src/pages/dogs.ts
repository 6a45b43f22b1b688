import { esc } from "../esc.ts";
import { area, badge, field, icon, link } from "../parts.ts";
import type { Dog } from "../types.ts";

export function row(dog: Dog): string {
  return `<tr class="dog">
    <td>${link(`/dogs/${dog.id}`, esc(dog.name))}</td>
    <td>${esc(dog.breed)}</td>
    <td>${esc(dog.colour)}</td>
    <td>${dog.weight}</td>
    <td>${esc(dog.chip)}</td>
    <td>${badge(dog.state, "amber")}</td>
  </tr>`;
}

export function list(dogs: Dog[], words: string): string {
  return `<section>
    <h1>${icon("clock")} Dogs</h1>
    <form method="get"><input name="words" value="${esc(words)}"></form>
    <p>${dogs.length} found for ${esc(words)}</p>
    <table class="wide">${dogs.map(row).join("")}</table>
  </section>`;
}

export function card(dog: Dog): string {
  return `<article id="dog-${dog.id}">
    <h2>${esc(dog.name)} ${badge(String(dog.id), "amber")}</h2>
    <ul>
      <li>Chip: ${esc(dog.chip)}</li>
      <li>Breed: ${badge(esc(dog.breed), "grey")}</li>
      <li>Weight: ${dog.weight}</li>
      <li>Colour: ${badge(esc(dog.colour), "grey")}</li>
      <li>State: ${badge(dog.state, "amber")}</li>
      <li>Remarks: ${esc(dog.remarks)}</li>
    </ul>
    ${link(`/dogs/${dog.id}/edit`, "Change")}
  </article>`;
}

export function form(dog: Dog): string {
  return `<form method="post" action="/dogs/${dog.id}">
    ${field("Name", "name", esc(dog.name))}
    ${field("Breed", "breed", esc(dog.breed))}
    ${field("Colour", "colour", esc(dog.colour))}
    ${field("Weight", "weight", String(dog.weight))}
    ${field("Chip", "chip", esc(dog.chip))}
    ${field("State", "state", dog.state)}
    ${area("Remarks", "remarks", esc(dog.remarks))}
    <button>${icon("check")} Save dog</button>
  </form>`;
}

export function short(dog: Dog): string {
  return `<li>${link(`/dogs/${dog.id}`, esc(dog.breed))}
    <span>chip ${esc(dog.chip)}</span>
    <span>breed ${esc(dog.breed)}</span>
    <span>colour ${esc(dog.colour)}</span>
  </li>`;
}
