// Who helps and what makes it hard (practice.md 2.12): mum's map, with how the flat was in February, and Maya's. In the demo
// family's words.
import type { DemoItem } from './demoItem.ts';

export const ecomapDemo: DemoItem[] = [
	{
		list: 'systems',
		by: 'chantelle',
		key: 'flatInFebruary',
		values: {
			...{ name: 'The flat', type: 'housing', strength: 'ok', quality: 'mixed', on: '2026-02-02' },
			words: 'Warm, but the bedroom wall is wet.'
		}
	},
	{
		list: 'systems',
		by: 'chantelle',
		values: {
			...{ name: 'School', type: 'school', strength: 'strong', quality: 'helpful', flow: 'both' },
			...{ words: 'Mr Lind rings me when it is good, too.', on: '2026-03-21' }
		}
	},
	{
		list: 'systems',
		by: 'chantelle',
		values: {
			...{ name: 'The doctor', type: 'health', strength: 'weak', quality: 'helpful' },
			...{ words: 'I have seen her once.', on: '2026-03-21' }
		}
	},
	{
		list: 'systems',
		by: 'chantelle',
		values: {
			...{ name: 'The flat', type: 'housing', strength: 'ok', quality: 'stressful' },
			...{ words: 'Damp. Nobody comes.', on: '2026-03-21', again: '@flatInFebruary' }
		}
	},
	{
		list: 'systems',
		by: 'chantelle',
		values: {
			...{
				name: 'Church',
				type: 'faith',
				strength: 'strong',
				quality: 'helpful',
				flow: 'toFamily'
			},
			...{ words: 'They bring food on Sundays.', on: '2026-03-21' }
		}
	},
	{
		list: 'systems',
		by: 'chantelle',
		values: {
			...{ person: '@graceOnMap', type: 'family', strength: 'strong', quality: 'helpful' },
			flow: 'both',
			...{ words: 'She has a key.', on: '2026-03-21' }
		}
	},
	{
		list: 'childsSystems',
		by: 'maya',
		values: {
			...{ name: 'Nan', person: '@graceOnMap', type: 'family', strength: 'strong' },
			...{ quality: 'helpful', flow: 'toFamily' },
			...{ words: 'Fridays. We cook.', on: '2026-03-21' }
		}
	},
	{
		list: 'childsSystems',
		by: 'maya',
		values: {
			...{ name: 'Maths', type: 'school', strength: 'strong', quality: 'helpful' },
			on: '2026-03-21'
		}
	},
	{
		list: 'childsSystems',
		by: 'maya',
		values: {
			...{ name: 'Swimming', type: 'club', strength: 'weak', quality: 'brokenOff' },
			...{ words: 'I stopped when we had no lift.', on: '2026-03-21' }
		}
	}
];
