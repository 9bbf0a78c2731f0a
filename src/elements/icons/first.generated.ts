// Made by tools/icons.mjs from Lucide (ISC licence, © Lucide Icons and Contributors). Do not edit.
import { svg } from 'lit/html.js';

export const arrowLeft = svg`<path d="m12 19-7-7 7-7"></path><path d="M19 12H5"></path>`;
export const arrowRight = svg`<path d="M5 12h14"></path><path d="m12 5 7 7-7 7"></path>`;
export const bot = svg`<path d="M12 8V4H8"></path><rect width="16" height="12" x="4" y="8" rx="2"></rect><path d="M2 14h2"></path><path d="M20 14h2"></path><path d="M15 13v2"></path><path d="M9 13v2"></path>`;
export const chat = svg`<path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"></path><path d="M8 12h.01"></path><path d="M12 12h.01"></path><path d="M16 12h.01"></path>`;
export const check = svg`<path d="M20 6 9 17l-5-5"></path>`;
export const chevron = svg`<path d="m6 9 6 6 6-6"></path>`;
export const close = svg`<path d="M18 6 6 18"></path><path d="m6 6 12 12"></path>`;
export const external = svg`<path d="M15 3h6v6"></path><path d="M10 14 21 3"></path><path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6"></path>`;
export const phone = svg`<path d="M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"></path>`;
export const search = svg`<path d="m21 21-4.34-4.34"></path><circle cx="11" cy="11" r="8"></circle>`;
export const social = svg`<circle cx="18" cy="5" r="3"></circle><circle cx="6" cy="12" r="3"></circle><circle cx="18" cy="19" r="3"></circle><line x1="8.59" x2="15.42" y1="13.51" y2="17.49"></line><line x1="15.41" x2="8.59" y1="6.51" y2="10.49"></line>`;
