// A drawing as the server pictures it.

export interface AskedPicture {
	svg: string;
	version: string | null;
}

/**
 * @param base the seat's path
 * @param version the one that is shown, if any
 * @returns `same` where nothing has changed or there is no signal, `gone` where it is not one's to see
 */
export async function askForPicture(
	base: string,
	item: string,
	version: string | null
): Promise<AskedPicture | 'same' | 'gone'> {
	try {
		const response = await fetch(`${base}drawing?item=${item}`, {
			cache: 'no-store',
			credentials: 'same-origin',
			headers: version === null ? {} : { 'if-none-match': version }
		});
		if (response.status === 304) return 'same';
		if (response.ok) return { svg: await response.text(), version: response.headers.get('etag') };
		return response.status >= 500 ? 'same' : 'gone';
	} catch {
		return 'same';
	}
}
