export type Recipe = {
  id: number;
  title: string;
  cook: string;
  minutes: number;
  note: string;
  steps: string[];
};

export function minutesText(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest ? `${Math.floor(minutes / 60)} h ${rest} min` : `${minutes / 60} h`;
}
