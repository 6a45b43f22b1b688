/** The weekly letter, sent as plain text. */
export function letter(reports) {
  return reports.map((report) => `${report.match} ${report.score.join(":")}\n${report.opener}\n`).join("\n");
}
