import type { LaunchOptions } from 'puppeteer-core';

/** Options for puppeteer's `launch`: which Chromium, with which flags. */
export function chromium(): Promise<LaunchOptions>;
