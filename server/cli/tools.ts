// The practice tools there are, with the section of the practice notes each follows.
import { meetingKinds } from '#lib/domain/meetings/kinds.ts';
import type { ToolId } from '#lib/domain/tools/tool.ts';

export interface ListedTool {
	id: ToolId | 'childWords';
	section: string;
	title: string;
	rooms: string[];
	meetingKinds: string[];
}

const tools: Omit<ListedTool, 'meetingKinds'>[] = [
	{ id: 'purpose', section: '2.0', title: 'Why we are here', rooms: ['table'] },
	{ id: 'map', section: '2.1', title: 'The four-question map', rooms: ['table', 'own'] },
	{ id: 'scale', section: '2.5', title: 'Scaling questions', rooms: ['hall'] },
	{ id: 'plan', section: '2.7', title: 'The family plan', rooms: ['table'] },
	{ id: 'childWords', section: '2.14', title: 'The child’s own words', rooms: ['own', 'table'] },
	{ id: 'ownPage', section: '2.25', title: 'My own page', rooms: ['own'] }
];

export function toolList(): ListedTool[] {
	return tools.map((tool) => ({
		...tool,
		meetingKinds: meetingKinds()
			.filter(({ phases }) => phases.some((phase) => phase.tools.includes(openWith(tool.id))))
			.map(({ id }) => id)
	}));
}

/** A child's houses are open as long as the page they stand on. */
function openWith(id: ListedTool['id']): ToolId {
	return id === 'childWords' ? 'ownPage' : id;
}
