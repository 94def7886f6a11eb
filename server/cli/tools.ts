// The practice tools there are, with the section of the practice notes each follows.
import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { meetingKinds } from '#lib/domain/meetings/kinds.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';
import { keyOf } from '#lib/domain/tools/practiceTool.ts';
import type { CoreToolId, ToolId } from '#lib/domain/tools/tool.ts';

export interface ListedTool {
	id: string;
	section: string;
	title: string;
	rooms: string[];
	meetingKinds: string[];
}

/** Those with code of their own, each with what it is open with: a child's houses with the page they stand on. */
const coreTools: readonly (Omit<ListedTool, 'meetingKinds'> & { opensWith: CoreToolId })[] = [
	...[
		{ id: 'purpose', section: '2.0', title: 'Why we are here', rooms: ['table'] } as const,
		{ id: 'map', section: '2.1', title: 'The four-question map', rooms: ['table', 'own'] } as const,
		{ id: 'mustHaves', section: '2.4', title: 'Must-haves', rooms: ['table'] } as const,
		{ id: 'scale', section: '2.5', title: 'Scaling questions', rooms: ['hall'] } as const,
		{ id: 'plan', section: '2.7', title: 'The plan', rooms: ['table', 'family'] } as const,
		{ id: 'ownPage', section: '2.25', title: 'My own page', rooms: ['own'] } as const
	].map((tool) => ({ ...tool, rooms: [...tool.rooms], opensWith: tool.id })),
	{
		...{ id: 'childWords', section: '2.14', title: 'The child’s own words' },
		...{ rooms: ['own', 'table'], opensWith: 'ownPage' as const }
	}
];

const catalogue = new URL('../../src/locales/en/tools.ftl', import.meta.url);

export function toolList(): ListedTool[] {
	const core = coreTools.map(({ opensWith, ...tool }) => ({
		...tool,
		meetingKinds: kindsWith(opensWith)
	}));
	const titles = readTitles();
	const practice = practiceTools.map((tool) => ({
		id: tool.id,
		section: tool.section,
		title: titles.get(`tool-${tool.id}`) ?? tool.id,
		// Everything begins on the page of whoever writes it.
		rooms: [...new Set(['own', ...Object.values(tool.lists).map(({ home }) => home)])],
		meetingKinds: kindsWith(keyOf(tool))
	}));
	return [...core, ...practice].sort((a, b) => sectionNumber(a) - sectionNumber(b));
}

function kindsWith(id: ToolId): string[] {
	return meetingKinds()
		.filter(({ phases }) => phases.some(({ tools }) => tools.includes(id)))
		.map((kind) => kind.id);
}

function readTitles(): Map<string, string> {
	const { body } = new FluentResource(readFileSync(catalogue, 'utf8'));
	return new Map(body.map(({ id, value }) => [id, typeof value === 'string' ? value : '']));
}

function sectionNumber({ section }: Pick<ListedTool, 'section'>): number {
	return Number(section.split('.')[1]);
}
