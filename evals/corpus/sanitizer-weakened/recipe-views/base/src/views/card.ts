import type { Recipe } from "../recipes.ts";
import { minutesText } from "../recipes.ts";
import { escapeText, html } from "../lib/tags.ts";

export function card(recipe: Recipe) {
  return html`
    <article class="card">
      <h3><a href="/recipes/${recipe.id}">${escapeText(recipe.title)}</a></h3>
      <p class="by">by ${escapeText(recipe.cook)}, ${minutesText(recipe.minutes)}</p>
    </article>
  `;
}
