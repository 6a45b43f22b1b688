"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const fields = ["run", "outcome", "category", "difficulty", "name"].map((name) => byId("filter-" + name));
  const [run, outcome, category, difficulty, name] = fields;
  const cases = Array.from(document.querySelectorAll("details.case"));
  const standsSo = (found) => {
    const [letter, standing] = found.split(":");
    if (run.value && letter !== run.value) return false;
    return !outcome.value || standing === outcome.value || (outcome.value === "wrong" && standing !== "right" && standing !== "absent");
  };
  const fits = (one) =>
    one.dataset.standing.split(" ").some(standsSo) &&
    (!category.value || one.dataset.category === category.value) &&
    (!difficulty.value || one.dataset.difficulty === difficulty.value) &&
    one.querySelector("summary code").textContent.toLowerCase().includes(name.value.toLowerCase());
  const filter = () => {
    let count = 0;
    for (const one of cases) {
      one.hidden = !fits(one);
      count += one.hidden ? 0 : 1;
    }
    byId("shown").textContent = count + " of " + cases.length + " cases";
  };
  for (const field of fields) field.addEventListener("input", filter);
  for (const button of document.querySelectorAll(".heat button")) {
    button.addEventListener("click", () => {
      for (const field of fields) field.value = "";
      run.value = button.dataset.run;
      category.value = button.dataset.category;
      filter();
      byId("cases").scrollIntoView();
    });
  }
  byId("filters").hidden = false;
  filter();
})();
