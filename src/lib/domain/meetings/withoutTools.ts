// A kind of meeting on a server that does not have all tools: they are open in none of its phases, so nothing more is written
// with them, and what was written before stays to be read.
import type { ToolId } from '../tools/tool.ts';
import type { MeetingKind } from './meetingKind.ts';

export function withoutTools(kind: MeetingKind, leftOut: readonly ToolId[]): MeetingKind {
	if (leftOut.length === 0) return kind;
	const phases = kind.phases.map((phase) => ({
		...phase,
		tools: phase.tools.filter((tool) => !leftOut.includes(tool))
	}));
	return { ...kind, phases };
}
