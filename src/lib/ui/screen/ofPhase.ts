// Is the tool on the wall the one that the phase itself began with?
import type { Phase } from '../../domain/meetings/meetingKind.ts';
import type { Step } from '../../domain/step.ts';

export function isOfPhase({ show, tool }: Step, phase: Phase | undefined): boolean {
	return show === 'tool' && phase?.begins?.tools?.includes(tool ?? '') === true;
}
