// Puts the practice tools into the phases of a kind of meeting in which they say that they are open.
import { practiceTools } from '../tools/practice/all.ts';
import { keyOf } from '../tools/practiceTool.ts';
import type { MeetingKind } from './meetingKind.ts';

export function withPracticeTools(kind: MeetingKind): MeetingKind {
	const phases = kind.phases.map((phase) => {
		const open = practiceTools.filter(({ opens }) => opens[kind.id]?.includes(phase.id));
		return { ...phase, tools: [...phase.tools, ...open.map(keyOf)] };
	});
	return { ...kind, phases };
}
