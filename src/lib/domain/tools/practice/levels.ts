// Levels of need (practice.md 2.23): which level of help is offered, for each child, said plainly. It records what people
// decided and works nothing out. A guide, not a rigid rule.
import { councilChoice, line, text, type PracticeTool } from '../practiceTool.ts';

/** From everyday help to social work help. Their names are a council's to change. */
export const levelIds = ['level1', 'level2', 'level3', 'level4'] as const;

export const levels: PracticeTool = {
	id: 'levels',
	section: '2.23',
	opens: {
		initialConference: ['views', 'dates'],
		reviewConference: ['views', 'dates'],
		coreGroup: ['changes', 'dates'],
		blank: ['open']
	},
	lists: {
		levels: {
			home: 'table',
			create: 'localAuthority',
			isPerChild: true,
			isPart: true,
			isCarried: true,
			fields: {
				why: text({ isNeeded: true }),
				levelBefore: councilChoice('level', levelIds),
				levelAfter: councilChoice('level', levelIds, { isNeeded: true }),
				whoLeads: line({ isNeeded: true }),
				decidedBy: line({ isNeeded: true })
			}
		}
	},
	itemChecks: [
		{ id: 'whichChild', list: 'levels', isMet: ({ childRef }) => childRef.length !== 1 },
		{
			id: 'noReason',
			list: 'levels',
			isMet: ({ values: { levelAfter, why } }) => levelAfter != null && (why ?? '') === ''
		}
	],
	prompts: ['whatHelpIsEnough', 'whatIfItGetsHarder'],
	picture: { id: 'staircase', of: ['levels'], says: ['now', 'before', 'same'] }
};
