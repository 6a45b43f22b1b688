// One JSON line for each event. Fields of persons are covered.

const COVERED = new Set(["name", "born", "passport", "phone", "mail", "address", "plate", "iban"]);

type Fields = Record<string, unknown>;

export const out = { write: (line: string) => void process.stdout.write(line + "\n") };

function line(level: string, event: string, fields: Fields): void {
  const shown = Object.entries(fields).map(([name, value]) => [name, COVERED.has(name) ? "***" : value]);
  out.write(JSON.stringify({ level, event, ...Object.fromEntries(shown) }));
}

export const log = {
  debug: (event: string, fields: Fields = {}) => line("debug", event, fields),
  info: (event: string, fields: Fields = {}) => line("info", event, fields),
  warn: (event: string, fields: Fields = {}) => line("warn", event, fields),
  error: (event: string, fields: Fields = {}) => line("error", event, fields),
};
