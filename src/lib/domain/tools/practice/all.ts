// The practice tools of the engine. A new tool is one file beside this one, its words, and one line here.
import type { PracticeTool } from '../practiceTool.ts';
import { factors } from './factors.ts';
import { graces } from './graces.ts';
import { levels } from './levels.ts';
import { motivation } from './motivation.ts';
import { network } from './network.ts';
import { ecomap } from './ecomap.ts';
import { preferredFuture } from './preferredFuture.ts';
import { thinking } from './thinking.ts';
import { afterConference } from './afterConference.ts';
import { conferenceViews } from './conferenceViews.ts';
import { drawing } from './drawings.ts';
import { decision } from './decision.ts';
import { familyAgreement } from './familyAgreement.ts';
import { familyMap } from './familyMap.ts';
import { familyPlanReview } from './familyPlanReview.ts';
import { familyRequests } from './familyRequests.ts';
import { fgcPreparation } from './fgcPreparation.ts';
import { fgcReferral } from './fgcReferral.ts';
import { greyAreas } from './greyAreas.ts';
import { hearingWorries } from './hearingWorries.ts';
import { jobReports } from './jobReports.ts';
import { keptBack } from './keptBack.ts';
import { outcomes } from './outcomes.ts';
import { reports } from './reports.ts';
import { safetyNetwork } from './safetyNetwork.ts';
import { safetyPlan } from './safetyPlan.ts';
import { safetyPlanTried } from './safetyPlanTried.ts';
import { sinceLastTime } from './sinceLastTime.ts';
import { timeline } from './timeline.ts';
import { triangle } from './triangle.ts';
import { uncertainty } from './uncertainty.ts';
import { workbook } from './workbook.ts';

export const practiceTools: readonly PracticeTool[] = [
	greyAreas,
	safetyNetwork,
	safetyPlan,
	safetyPlanTried,
	fgcReferral,
	fgcPreparation,
	hearingWorries,
	familyRequests,
	familyAgreement,
	familyPlanReview,
	reports,
	conferenceViews,
	decision,
	afterConference,
	keptBack,
	outcomes,
	jobReports,
	sinceLastTime,
	familyMap,
	timeline,
	network,
	ecomap,
	drawing,
	factors,
	triangle,
	graces,
	uncertainty,
	motivation,
	preferredFuture,
	thinking,
	levels,
	workbook
];
