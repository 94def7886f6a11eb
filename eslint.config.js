import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The parser lets TypeScript read each component as the rules see it. Without that TypeScript puts its program together
// anew for every component, and knows nothing of what one gives to another. Read when the parser is loaded.
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK = '1';
const { default: svelte } = await import('eslint-plugin-svelte');

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'data/', 'test-results/', 'playwright-report/']),
	tseslint.configs.strict,
	tseslint.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-console': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// An empty string in the environment or a form means the default as well.
			'@typescript-eslint/prefer-nullish-coalescing': [
				'error',
				{ ignorePrimitives: { string: true } }
			],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		// Kinboard is always served from the root of its host.
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// The content security policy forbids inline styles.
			'svelte/no-inline-styles': 'error',
			// Its Map and URL are for reactive state; ours are local, or replaced whole.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['server/log.ts', 'server/cli/**', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: {
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{ files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] }
);
