import { readForm, Refused } from "./form.js";

export function takeReport(body, ledger) {
  const form = readForm(body);
  const ring = form.ring.trim();
  if (ring === "") throw new Refused("ring is empty");
  return ledger.add({ ring, place: form.place.trim(), remark: form.remark.trim() });
}
