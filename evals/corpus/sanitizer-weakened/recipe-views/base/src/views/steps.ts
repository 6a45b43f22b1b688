import type { Recipe } from "../recipes.ts";
import { escapeText, html } from "../lib/tags.ts";

export function steps(recipe: Recipe) {
  return html`
    <ol class="steps">
      ${recipe.steps.map((step) => html`<li>${escapeText(step)}</li>`)}
    </ol>
  `;
}
