const STAMP = /^(?:(\d{1,2}):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/;

/** Milliseconds of "1:02:03,456"; undefined when it is no time. */
export function millis(text) {
  const found = STAMP.exec(text);
  if (!found) return undefined;
  const [, hours = "0", minutes, seconds, rest] = found;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}
