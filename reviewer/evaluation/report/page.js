"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const fields = Array.from(document.querySelectorAll("#filters select, #filters input"));
  const [run, outcome, category, name] = ["run", "outcome", "category", "name"].map((one) => byId("filter-" + one));
  const labels = fields.filter((one) => ![run, outcome, name].includes(one));
  const cases = Array.from(document.querySelectorAll("details.case"));
  const standsSo = (found) => {
    const [letter, standing] = found.split(":");
    if (run.value && letter !== run.value) return false;
    return !outcome.value || standing === outcome.value || (outcome.value === "wrong" && standing !== "right" && standing !== "absent");
  };
  const fits = (one) =>
    (outcome.value === "differ" ? one.dataset.differ === "true" : one.dataset.standing.split(" ").some(standsSo)) &&
    labels.every((label) => !label.value || one.dataset[label.id.replace("filter-", "")] === label.value) &&
    one.querySelector("summary code").textContent.toLowerCase().includes(name.value.toLowerCase());
  const filter = () => {
    let count = 0;
    for (const one of cases) {
      one.hidden = !fits(one);
      count += one.hidden ? 0 : 1;
    }
    byId("shown").textContent = count + " of " + cases.length + " cases";
  };
  const clear = () => {
    for (const field of fields) field.value = "";
  };
  const follow = () => {
    const found = byId(location.hash.slice(1));
    if (!found || !found.matches("details.case")) return;
    clear();
    filter();
    found.open = true;
    found.scrollIntoView();
  };
  for (const field of fields) field.addEventListener("input", filter);
  for (const button of document.querySelectorAll(".heat button")) {
    button.addEventListener("click", () => {
      clear();
      run.value = button.dataset.run;
      category.value = button.dataset.category;
      filter();
      byId("cases").scrollIntoView();
    });
  }
  byId("filters").hidden = false;
  filter();
  follow();
  addEventListener("hashchange", follow);
})();
