// A feed leaves out what it does not know, or sends a dash.
export function readFeed(sent: Record<string, string | undefined>): Record<string, string | undefined> {
  const feed: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(sent)) {
    if (value !== undefined && value !== "" && value !== "-") feed[name] = value;
  }
  return feed;
}
