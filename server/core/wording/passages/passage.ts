/** Which part of the articles: the side that is set apart, or the rest. */
export const halves = ['side', 'rest'] as const;
export type Half = (typeof halves)[number];

/** In which order passages stand: by date, or by the words after or before them. */
export const passageOrders = ['date', 'right', 'left'] as const;
export type PassageOrder = (typeof passageOrders)[number];
