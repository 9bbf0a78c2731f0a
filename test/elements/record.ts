/** Records the events that an element sends, in order. */
export function record<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  ...types: Type[]
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  for (const type of types) {
    target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[Type]));
  }
  return events;
}

/** The next event of a type. */
export const next = <Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), { once: true });
  });

/** Warnings on the console, kept from it until the test ends. */
export function recordWarnings(): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: unknown) => warnings.push(String(message));
  restorers.push(() => (console.warn = warn));
  return warnings;
}

/** Puts something else in place of a property until the test ends; `undefined` as if the browser had none. */
export function replace<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: unknown,
): void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  restorers.push(() => {
    if (own) Object.defineProperty(target, key, own);
    else Reflect.deleteProperty(target, key);
  });
}

const restorers: (() => void)[] = [];

afterEach(() => {
  for (const restore of restorers.splice(0).reverse()) restore();
});
