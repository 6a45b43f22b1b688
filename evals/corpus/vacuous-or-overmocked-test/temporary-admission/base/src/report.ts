import { duty, type Declaration } from "./duty.ts";

/** One line per declaration, as the broker's mail has it. */
export function report(declarations: Declaration[]): string {
  return declarations.map((each) => `${each.declaration} ${each.goods}: ${(duty(each) / 100).toFixed(2)}`).join("\n");
}
