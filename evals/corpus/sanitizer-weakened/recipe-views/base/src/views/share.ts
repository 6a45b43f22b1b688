import type { Recipe } from "../recipes.ts";
import { minutesText } from "../recipes.ts";
import { escapeText, html } from "../lib/tags.ts";

export function share(recipe: Recipe) {
  const time = minutesText(recipe.minutes);
  return html`
    <section class="share">
      <h1>${escapeText(recipe.title)}</h1>
      <p>${escapeText(recipe.cook)} needs ${time} for it</p>
      <blockquote>${escapeText(recipe.note)}</blockquote>
    </section>
  `;
}
