import type { Recipe } from "../recipes.ts";
import { escapeText, frame } from "../lib/tags.ts";
import { steps } from "./steps.ts";

export function embed(recipe: Recipe) {
  const list = steps(recipe);
  return frame`
    <aside class="embed">
      <h1>${escapeText(recipe.title)}</h1>
      <p>a recipe of ${escapeText(recipe.cook)}</p>
      <blockquote>${escapeText(recipe.note)}</blockquote>
      ${list}
    </aside>
  `;
}
