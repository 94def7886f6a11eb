// The languages there are words for; what each is called and which way it runs stands in i18n/languages.ts.
export const languageCodes = ['en', 'ar'] as const;

export type LanguageCode = (typeof languageCodes)[number];
