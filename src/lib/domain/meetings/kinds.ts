// The meeting kinds that can be chosen. A new kind is one file beside this one and one line here.
import { blank } from './blank.ts';
import { coreGroup } from './coreGroup.ts';
import { familyGroupConference } from './familyGroupConference.ts';
import { familyNetworkMeeting } from './familyNetworkMeeting.ts';
import { initialConference } from './initialConference.ts';
import type { MeetingKind } from './meetingKind.ts';
import { reviewConference } from './reviewConference.ts';
import { teamThinking } from './teamThinking.ts';
import { withPracticeTools } from './withPracticeTools.ts';

const kinds: readonly MeetingKind[] = [
	familyGroupConference,
	familyNetworkMeeting,
	initialConference,
	reviewConference,
	coreGroup,
	teamThinking,
	blank
].map(withPracticeTools);

/** All kinds a meeting can be made from. */
export function meetingKinds(): readonly MeetingKind[] {
	return kinds;
}

/** The kind with this id, or undefined where there is none. */
export function meetingKind(id: string): MeetingKind | undefined {
	return kinds.find((kind) => kind.id === id);
}
