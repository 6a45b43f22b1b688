/** The page of one report. */
export function showReport(document, report) {
  const page = document.createElement("article");
  const title = document.createElement("h1");
  title.textContent = `${report.match} ${report.score.join(":")}`;
  const text = document.createElement("div");
  text.innerHTML = report.text;
  page.append(title, text);
  return page;
}
