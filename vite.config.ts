import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { kinboardDev } from './server/devPlugin.ts';

/** What a group needs is drawn into it, so what every page needs has a group that comes first. */
const ofEveryPage =
	/node_modules\/(svelte|esm-env|clsx|@fluent|@sveltejs\/kit|devalue)\/|preload-helper|\/src\/lib\/(i18n\/(?!laterWords|toolWords|workWords)|sync\/post\.|ui\/door\/LanguageChoice\.)/;

/** Loaded only by some, or later: everything else that a seat needs comes in one piece, which packs best. */
const ofSomeSeats =
	/\/(Before|Refused|Help|Tell|PeopleHere|CardOrder|reorder|WordsForm|Paper|ScaleTables|ChoiceTable|PaperTable|QrCode|fit|quietLogging|mapWhole|contactWords|protectedFact|apart|ActsFor|actsFor|council|councilWords|PartsSwitch|Dialog|attendance|replaceWords|ScreenActions|control|personLine|wordChecks|practiceSchema|questionCards|questionMoments|dangerStatement|statementChecks|itemValues|knownPeople|restrictedNotes|factorsRoot|carried|drawing|drawingLine|drawingPicture|InEm)\.|\/domain\/(meetings\/(?!meetingKind\.)|tools\/practice\/|family\/|drawing\/|(split|password|plainText|glossary|readingAge)\.)/;
const ofSeats =
	/\/src\/lib\/(domain|board|sync|ui\/(board|phone)\/|ui\/[^/]+$)|node_modules\/(yjs|lib0|y-protocols|@hocuspocus|@lifeomic)\//;

/** Scaling questions, in one piece: what a phone asks for once its board is there. */
const ofScales =
	/\/ui\/phone\/(scales|ScaleNow|Answer|AnswerSet|answerForm|AudienceChoice|GuessFields|Kept|OptionFields|PointFields|giveBackBegun)\.|\/ui\/board\/(AboutChild|Anchors|Blocks|Choice(s|Reasons)|ChosenBy|Dots|Option(List|Picker|Said|Text|Words)|optionWords|loadOptionWords|QuadrantGrid|RadioTile|Ruler|Shown|ShownScales|Spread|TwoByTwo)\.|\/(begunAnswers|scaleSeries|sealedPresets|quadrants)\./;

/** Writing, what can be done with a card, and must-haves, likewise in one piece. */
const ofWriting =
	/\/ui\/glossary\/LookOver\.|\/ui\/board\/(CardActions|BesideForm|CardWordsForm|SafetyForm|SpeakerChoice|ChildChoice|LinkChoice|cardDraft|makeSafety|Plan|PlanLineView|PlanFacts|underQuestions|addLine|Purpose|PlanLineForm|MustHaves|MustHave(?:View|Form|Facts)|Met(?:Form|Sayings)|TakeOut)\.|\/ui\/phone\/(?:MyPage|CardDrafts)\.|\/(?:board\/mustHaves|board\/planLines|mustHavesLinked)\.|\/(SharedText|textBinding|textDiff)\./;

/** The family's own pages, for those who may be in its time alone. */
const ofFamily = /\/ui\/family\/|\/board\/familyPaper\./;

/** Restricted parts, for meetings that have one. */
const ofRestricted =
	/\/ui\/restricted\/|\/board\/restrictedNot(es|ices)\.|\/domain\/restrictedPart\./;

/** A child's own words and pictures, for those who write or may read them. */
const ofChild =
	/\/ui\/(child|pictures)\/|\/(sync|domain)\/pictures\.|\/board\/(childRoom|childTree|childWords|ChildsWords|ChildSaid)\.|\/domain\/family\/(childTree|treePicture|faceStrokes)\./;

/** What words mean, and hints about them. */
const ofGlossary =
	/\/ui\/glossary\/(?!LookOver|WordsDoor)|\/domain\/(glossary|readingAge|register|tools\/wordChecks)\./;

/** The practice tools, their definitions and what they share, for whoever opens one; each picture apart. */
const ofTools =
	/\/ui\/tools\/(?!faces\/)|\/board\/(toolItems|runningNotes|keptPictures)\.|\/domain\/(family\/(familyOf|aside|betweenKinds)\.|tools\/(dimensions\.|dateTimings\.|practice\/|pictureOpens\.|practiceTool\.|practiceSchema\.|forScreen\.|hints\.|statementChecks\.|itemValues\.|knownPeople\.|dangerStatement\.|conferenceMap\.|mustHavesLinked\.|planChecks\.|factorInQuestion\.)|(keptPictures|pastedReport|reportLines|questionCards|questionMoments)\.)/;

/** What the council decided, what is counted by it, and the time of a stage: in one piece, since each is a few lines. */
const ofCouncil =
	/\/ui\/(council\.|stage\/|board\/ReviewDay\.)|\/domain\/(council|councilTerms|councilChoices|timings|dueDates|latestDays|workingDays|decisionOrder|agencies|stageTime|teamTurns)\./;

/** How pictures of tools are laid out, for whoever opens one. */
const ofPictures = '/domain/tools/drawn/';

function isOfEverySeat(id: string): boolean {
	const isLater =
		ofSomeSeats.test(id) ||
		ofScales.test(id) ||
		ofWriting.test(id) ||
		ofFamily.test(id) ||
		ofRestricted.test(id) ||
		ofChild.test(id) ||
		ofGlossary.test(id) ||
		ofTools.test(id) ||
		id.includes(ofPictures) ||
		ofCouncil.test(id);
	return ofSeats.test(id) && !isLater && !id.includes('/phone/Run.');
}

/** One style sheet for all pages; the drawing library's, nearly as large, goes with its own page. */
const ofEveryLook = /^(?!.*\/node_modules\/tldraw\/).*\.css$/;

/**
 * Our own short modules instead of two of lib0's, in the pages: see their first lines for why.
 */
const quietLib0: Plugin = {
	name: 'kinboard:quiet-lib0',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId(source, importer) {
		const fromInside = importer?.includes('/node_modules/lib0/');
		const named = fromInside ? source.replace('./', 'lib0/').replace('.js', '') : source;
		const standIn = { 'lib0/logging': 'quietLogging', 'lib0/environment': 'quietEnvironment' }[
			named
		];
		return standIn && fileURLToPath(new URL(`src/lib/sync/${standIn}.ts`, import.meta.url));
	}
};

/** What the server's pages are made of, and the environment that Kit itself hands around. */
const ofServerPages = /\/src\/lib\/|__sveltekit\/env/;

/** Data of tests that are not about the disk (tests/kit/newFolder.ts). */
const inMemory = { KINBOARD_TEST_DATA: 'memory' };

export default defineConfig({
	// Under Vitest no server may start: each test makes its own.
	plugins: [quietLib0, sveltekit(), process.env.VITEST ? [] : kinboardDev()],
	// Two copies of Yjs in one page or process corrupt documents.
	resolve: {
		dedupe: ['yjs', 'y-protocols', 'lib0']
	},
	// The drawing library is one large piece, loaded only inside its own frame.
	build: {
		chunkSizeWarningLimit: 2000,
		// Which file is in which piece, and so what comes late, is said by the groups below.
		rolldownOptions: { checks: { ineffectiveDynamicImport: false, bundlerTimings: false } }
	},
	worker: {
		format: 'es',
		// The drawing library says in each file that it is for browsers, which is where it goes.
		rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false } }
	},
	// Its files are named by address: nothing of it can be put together beforehand.
	optimizeDeps: { exclude: ['@tldraw/assets'] },
	environments: {
		// In one piece: some parts are never drawn on the server, and each alone would be a piece with nothing in it.
		ssr: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [{ name: 'app', test: ofServerPages }]
						}
					}
				}
			}
		},
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{ name: 'look', test: ofEveryLook, priority: 3 },
								{ name: 'base', test: ofEveryPage, priority: 2 },
								{ name: 'seat', test: isOfEverySeat, priority: 1 },
								{ name: 'scales', test: ofScales, priority: 1 },
								{ name: 'writing', test: ofWriting, priority: 1 },
								{ name: 'child', test: ofChild, priority: 1 },
								{ name: 'family', test: ofFamily, priority: 1 },
								{ name: 'restricted', test: ofRestricted, priority: 1 },
								{ name: 'council', test: ofCouncil, priority: 1 },
								{ name: 'glossary', test: ofGlossary, priority: 1 },
								{ name: 'tools', test: ofTools, priority: 1 }
							]
						}
					}
				}
			}
		}
	},
	test: {
		environment: 'node',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					env: inMemory,
					include: [
						'src/**/*.test.ts',
						'server/**/*.test.ts',
						'tests/architecture.test.ts',
						'tests/practice/**/*.test.ts'
					],
					// Nearly all are functions without state: a process for each file would load the same code each time anew.
					isolate: false,
					// Against hanging alone: other parts run beside these.
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'protocol',
					env: inMemory,
					include: ['tests/protocol/**/*.test.ts', 'tests/bench/*.test.ts'],
					globalSetup: 'tests/kit/warmUp.ts',
					// Its files know the server from outside: one process after the other for each would load the same code anew.
					isolate: false,
					testTimeout: 30_000,
					hookTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					globalSetup: 'tests/kit/warmUp.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
