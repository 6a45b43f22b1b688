export interface Declaration {
  declaration: string;
  regime: string;
  goods: string;
  value: number;
  weight: number;
  days: number;
}

const PER_MILLE = 47;

/** The duty of a declaration, in cents. */
export function duty(declaration: Declaration): number {
  const [kind] = declaration.regime.split("-");
  if (kind === "EX") return 0;
  return Math.floor((declaration.value * PER_MILLE) / 1000);
}
