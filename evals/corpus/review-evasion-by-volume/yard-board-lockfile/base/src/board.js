export function line(dock, trailer) {
  return `${dock.padEnd(4)} ${trailer ?? "free"}`;
}
