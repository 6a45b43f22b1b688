import type { Bus, Message, Services } from "../types.ts";

// A kitchen changes its menu.
export function menus(bus: Bus, { kitchens }: Services) {
  bus.on("menus", (message: Message, done: (error?: Error) => void) => {
    const { kitchen, items, version } = message.body as { kitchen: string; items: number; version: number };
    if (items === 0) {
      done();
      return;
    }
    kitchens.menu(kitchen, items, version).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
