// Holds the dependency order of the layers: who may import whom, and which packages.
// Test files stand beside their source and may use what they like; they are not looked at here.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

type Layer =
	'domain' | 'board' | 'sync' | 'i18n' | 'ui' | 'drawing' | 'page' | 'route' | 'server' | 'build';

interface Rule {
	layers: Layer[];
	/** Layers of which types may be imported, and nothing that runs. */
	typesOf?: Layer[];
	packages: (name: string) => boolean;
}

interface Import {
	from: string;
	specifier: string;
	/** True where nothing of it is left when types are erased. */
	typeOnly: boolean;
}

const longFileLines = 400;

const any =
	(...patterns: (string | RegExp)[]) =>
	(name: string) =>
		patterns.some((pattern) =>
			typeof pattern === 'string' ? pattern === name : pattern.test(name)
		);
const yjs = any('yjs', 'lib0', 'y-protocols');
const svelte = any('svelte', '@sveltejs/kit', /^\$(app|env|service-worker)$/);
const controls = any('uqr', 'bits-ui', /^(@lucide\/|lucide-)/, 'fractional-indexing');
const fonts = any(/^@fontsource/);
const react = any('react', 'react-dom', 'tldraw', /^@tldraw\//);

const rules: Record<Layer, Rule> = {
	// How a hand's line looks is arithmetic, and the drawing library's own has no package of its own.
	domain: { layers: ['domain'], packages: any('perfect-freehand') },
	board: { layers: ['domain', 'board'], packages: yjs },
	sync: {
		layers: ['domain', 'board', 'sync'],
		packages: any('yjs', 'y-protocols', '@hocuspocus/provider', 'svelte')
	},
	i18n: { layers: ['domain', 'i18n'], packages: any('svelte', '@fluent/bundle') },
	ui: {
		layers: ['domain', 'board', 'sync', 'i18n', 'ui', 'drawing'],
		packages: (name) => svelte(name) || controls(name) || fonts(name)
	},
	drawing: {
		layers: ['domain', 'board', 'sync', 'i18n', 'ui', 'drawing'],
		packages: (name) => svelte(name) || controls(name) || react(name)
	},
	page: {
		layers: ['domain', 'sync', 'i18n', 'ui', 'drawing', 'page'],
		packages: (name) => svelte(name) || fonts(name)
	},
	// Services come by event.locals: a server module imported here would exist twice.
	route: {
		layers: ['domain', 'board', 'i18n', 'route'],
		typesOf: ['server'],
		packages: (name) => svelte(name) || name === 'valibot'
	},
	server: {
		layers: ['domain', 'board', 'server', 'build'],
		packages: (name) => !(svelte(name) || fonts(name) || react(name))
	},
	build: { layers: [], packages: () => true }
};

const root = path.join(import.meta.dirname, '..');
const files = globSync('{src,server}/**/*.{ts,svelte}', { cwd: root })
	.map((file) => file.replaceAll(path.sep, '/'))
	.filter((file) => !file.endsWith('.test.ts'))
	.sort();
const imports = files.flatMap(importsOf);

function layerOf(file: string): Layer | undefined {
	const lib = /^src\/lib\/(domain|board|sync|i18n|ui|drawing)\//.exec(file)?.[1];
	if (lib) return lib as Layer;
	if (file.startsWith('src/locales/')) return 'i18n';
	// app.d.ts only declares types: what event.locals carries.
	if (/^src\/(hooks\.server\.ts|app\.d\.ts)$/.test(file)) return 'route';
	if (/^src\/routes\/.*(\.server|\/\+server)\.ts$/.test(file)) return 'route';
	if (/^src\/(routes\/|params\/|hooks\b|service-worker\b|app\.css$)/.test(file)) return 'page';
	if (file.startsWith('server/')) return 'server';
	if (file.startsWith('build/') || file === 'package.json') return 'build';
	return undefined;
}

/** The file that a specifier names, or undefined for a package, a Node module or a virtual one. */
function targetOf({ from, specifier }: Import): string | undefined {
	const plain = specifier.replace(/\?.*$/, '');
	if (plain.startsWith('#lib/')) return plain.replace('#lib/', 'src/lib/');
	if (plain.startsWith('#server/')) return plain.replace('#server/', 'server/');
	if (plain.startsWith('$lib/')) return plain.replace('$lib/', 'src/lib/');
	if (plain.startsWith('/')) return plain.slice(1);
	if (!plain.startsWith('.')) return undefined;
	return path.posix.join(path.posix.dirname(from), plain);
}

function packageOf(specifier: string): string {
	return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The TypeScript of a file: all of it, or a component's scripts and the imports in its markup. */
function codeOf(file: string): string {
	const text = readFileSync(path.join(root, file), 'utf8');
	if (!file.endsWith('.svelte')) return text;
	const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
	const scripts = [...text.matchAll(script)].map((match) => match[1]);
	const inMarkup = text.replace(script, '').match(/\bimport\(\s*(['"`]).*?\1/g) ?? [];
	return [...scripts, ...inMarkup.map((call) => `${call});`)].join('\n');
}

function importsOf(file: string): Import[] {
	const found: Import[] = [];
	const add = (node: ts.Node | undefined, typeOnly: boolean) => {
		if (node && ts.isStringLiteralLike(node)) {
			found.push({ from: file, specifier: node.text, typeOnly });
		}
	};
	const visit = (node: ts.Node): void => {
		// `import { type A } from` keeps its import when types are erased, so only the clause counts.
		if (ts.isImportDeclaration(node)) {
			const phase = node.importClause?.phaseModifier;
			add(node.moduleSpecifier, phase === ts.SyntaxKind.TypeKeyword);
		} else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			add(node.argument.literal, true);
		} else if (ts.isCallExpression(node)) {
			const callee = node.expression.getText();
			if (node.expression.kind === ts.SyntaxKind.ImportKeyword || callee === 'require') {
				add(node.arguments[0], false);
			} else if (callee === 'import.meta.glob') {
				const [patterns] = node.arguments;
				const list = patterns && ts.isArrayLiteralExpression(patterns) ? patterns.elements : [];
				for (const pattern of patterns ? [patterns, ...list] : []) {
					const isExclusion = ts.isStringLiteralLike(pattern) && pattern.text.startsWith('!');
					if (!isExclusion) add(pattern, false);
				}
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true));
	return found;
}

/** What is wrong with an import by the table of layers, or undefined. */
function faultOf(imported: Import): string | undefined {
	const { from, specifier, typeOnly } = imported;
	const layer = layerOf(from);
	// A file without a layer is the first test's to report; `./$types` is made by SvelteKit.
	if (!layer || specifier.endsWith('/$types')) return undefined;
	const rule = rules[layer];
	const target = targetOf(imported);
	if (target === undefined) {
		if (specifier.startsWith('node:') && layer === 'server') return undefined;
		if (!specifier.startsWith('node:') && rule.packages(packageOf(specifier))) return undefined;
		return `${from} (${layer}) may not import ${specifier}`;
	}
	const targetLayer = layerOf(target);
	if (!targetLayer) return `${from} imports ${target}, which is in no layer`;
	if (rule.layers.includes(targetLayer)) return undefined;
	if (rule.typesOf?.includes(targetLayer)) {
		if (typeOnly) return undefined;
		return `${from} (${layer}) may import only types from ${target}: write \`import type\``;
	}
	return `${from} (${layer}) may not import ${target} (${targetLayer})`;
}

/** The import cycles between files, each as the path that leads back to its start. */
function findCycles(): string[] {
	const next = new Map(files.map((file) => [file, [] as string[]]));
	for (const imported of imports) {
		const target = targetOf(imported);
		if (target && !imported.typeOnly && next.has(target)) next.get(imported.from)?.push(target);
	}
	const cycles: string[] = [];
	const finished = new Set<string>();
	const trail: string[] = [];
	const visit = (file: string) => {
		const start = trail.indexOf(file);
		if (start >= 0) cycles.push([...trail.slice(start), file].join(' → '));
		if (start >= 0 || finished.has(file)) return;
		trail.push(file);
		for (const target of next.get(file) ?? []) visit(target);
		trail.pop();
		finished.add(file);
	};
	for (const file of files) visit(file);
	return cycles;
}

describe('architecture', () => {
	test('[AR1] every source file belongs to a layer', () => {
		expect(files.filter((file) => !layerOf(file))).toEqual([]);
	});

	test('[AR2] every import keeps the order of the layers', () => {
		const faults = imports.map(faultOf).filter((fault) => fault !== undefined);
		expect(faults).toEqual([]);
	});

	test('[AR3] no import cycle, types aside', () => {
		expect(findCycles()).toEqual([]);
	});

	test('[AR4] imports name a file with its extension, shared code as #lib/…', () => {
		const wrong = imports.filter(({ from, specifier }) => {
			if (specifier.endsWith('/$types')) return false;
			if (specifier === '$lib' || specifier.startsWith('$lib/')) return true;
			const target = targetOf({ from, specifier, typeOnly: false });
			return target !== undefined && path.posix.extname(target) === '';
		});
		expect(wrong.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
	});

	test('[AR5] only hooks.server.ts and the server know where the services are kept', () => {
		const knowing = files.filter(
			(file) => !file.startsWith('server/') && codeOf(file).includes('kinboard.services')
		);
		expect(knowing.filter((file) => file !== 'src/hooks.server.ts')).toEqual([]);
	});

	test(`[AR6] files over ${longFileLines} lines are named`, () => {
		for (const file of files) {
			const lines = readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
			if (lines > longFileLines) console.warn(`note: ${file} has ${lines} lines`);
		}
	});
});
