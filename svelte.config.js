import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** What the pages are made from: the same sources give the same build, byte for byte. */
const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** A name that is another one as soon as a source is. Kit's own is the time of the build. */
function nameOfSources() {
	const hash = createHash('sha256');
	const files = sources.flatMap((source) =>
		statSync(source).isDirectory()
			? readdirSync(source, { recursive: true }).map((name) => `${source}/${name}`)
			: [source]
	);
	for (const file of files.sort()) {
		if (statSync(file).isFile()) hash.update(file).update('\0').update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// No page of a meeting may load or send anything elsewhere, nor carry inline code or style.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// SvelteKit's own route announcer, and only that exact text.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// The drawing board's own frame (src/routes/drawing).
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		paths: { relative: false },
		version: { name: nameOfSources(), pollInterval: 0 }
	}
};
