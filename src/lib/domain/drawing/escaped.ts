// What people wrote, inside XML: it can never become a tag, an attribute or anything that runs.

export function escaped(text: string): string {
	return (
		text
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
			// Characters that no XML may hold, whoever typed them.
			.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
	);
}
