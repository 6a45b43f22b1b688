import test from "node:test";
import assert from "node:assert/strict";
import { makeApp } from "../src/app.ts";
import { Lab } from "../src/lab.ts";
import type { User } from "../src/router.ts";

const lab = new Lab();
lab.add({ id: "s1", office: "elm", patient: "A. Berg", finding: "clear", machine: "mr2", minutes: 30 });
lab.add({ id: "s2", office: "oak", patient: "C. Dahl", finding: "shadow", machine: "mr2", minutes: 45 });
const app = makeApp(lab);
const get = (path: string, user?: User) => app.handle({ method: "GET", path, user, params: {} });
const doctor: User = { name: "d", role: "clinician" };
const partner: User = { name: "p", role: "partner", office: "elm" };

test("clinicians read studies", () => {
  assert.equal(get("/studies/s2", doctor).status, 200);
});

test("partners list their own", () => {
  assert.deepEqual(get("/partners/list", partner).body, ["s1"]);
});

test("machines", () => {
  assert.equal(get("/machines/mr2/minutes", partner).body, 75);
});
