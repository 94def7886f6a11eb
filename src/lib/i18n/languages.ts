// The languages there are words for, and which way they run.
import { languageCodes, type LanguageCode } from '../domain/languageCodes.ts';

export interface Language {
	code: LanguageCode;
	/** In its own words. */
	name: string;
	direction: 'ltr' | 'rtl';
	/** Read and passed by a person who speaks it? */
	isReviewed: boolean;
}

const about: Record<LanguageCode, Omit<Language, 'code'>> = {
	en: { name: 'English', direction: 'ltr', isReviewed: true },
	ar: { name: 'العربية', direction: 'rtl', isReviewed: false }
};

export const languages: readonly Language[] = languageCodes.map((code) => ({
	code,
	...about[code]
}));

const fallback = 'en';

export function isLanguage(code: string | undefined): code is string {
	return languages.some((language) => language.code === code);
}

export function directionOf(code: string): 'ltr' | 'rtl' {
	return languages.find((language) => language.code === code)?.direction ?? 'ltr';
}

/** What was chosen here, else the first of the browser's languages that we have. */
export function chooseLanguage(chosen: string | undefined, accepted: string | null): string {
	if (isLanguage(chosen)) return chosen;
	for (const entry of (accepted ?? '').split(',')) {
		const code = entry.split(';')[0]?.trim().split('-')[0]?.toLowerCase();
		if (isLanguage(code)) return code;
	}
	return fallback;
}
