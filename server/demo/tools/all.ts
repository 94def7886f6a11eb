// The worked examples of every practice tool, by its id (practice.md 2). One line for each.
import type { DemoItem } from './demoItem.ts';
import { afterConferenceDemo } from './afterConference.ts';
import { conferenceViewsDemo } from './conferenceViews.ts';
import { decisionDemo } from './decision.ts';
import { drawingDemo } from './drawing.ts';
import { ecomapDemo } from './ecomap.ts';
import { factorsDemo } from './factors.ts';
import { familyAgreementDemo } from './familyAgreement.ts';
import { familyMapDemo } from './familyMap.ts';
import { familyPlanReviewDemo } from './familyPlanReview.ts';
import { familyRequestsDemo } from './familyRequests.ts';
import { fgcPreparationDemo } from './fgcPreparation.ts';
import { fgcReferralDemo } from './fgcReferral.ts';
import { gracesDemo } from './graces.ts';
import { greyAreasDemo } from './greyAreas.ts';
import { hearingWorriesDemo } from './hearingWorries.ts';
import { jobReportsDemo } from './jobReports.ts';
import { keptBackDemo } from './keptBack.ts';
import { levelsDemo } from './levels.ts';
import { motivationDemo } from './motivation.ts';
import { networkDemo } from './network.ts';
import { outcomesDemo } from './outcomes.ts';
import { preferredFutureDemo } from './preferredFuture.ts';
import { reportsDemo } from './reports.ts';
import { safetyNetworkDemo } from './safetyNetwork.ts';
import { safetyPlanDemo } from './safetyPlan.ts';
import { safetyPlanTriedDemo } from './safetyPlanTried.ts';
import { sinceLastTimeDemo } from './sinceLastTime.ts';
import { thinkingDemo } from './thinking.ts';
import { timelineDemo } from './timeline.ts';
import { triangleDemo } from './triangle.ts';
import { uncertaintyDemo } from './uncertainty.ts';
import { workbookDemo } from './workbook.ts';

export const toolDemos: Readonly<Record<string, readonly DemoItem[]>> = {
	afterConference: afterConferenceDemo,
	conferenceViews: conferenceViewsDemo,
	decision: decisionDemo,
	drawing: drawingDemo,
	ecomap: ecomapDemo,
	factors: factorsDemo,
	familyAgreement: familyAgreementDemo,
	familyMap: familyMapDemo,
	familyPlanReview: familyPlanReviewDemo,
	familyRequests: familyRequestsDemo,
	fgcPreparation: fgcPreparationDemo,
	fgcReferral: fgcReferralDemo,
	graces: gracesDemo,
	greyAreas: greyAreasDemo,
	hearingWorries: hearingWorriesDemo,
	jobReports: jobReportsDemo,
	keptBack: keptBackDemo,
	levels: levelsDemo,
	motivation: motivationDemo,
	network: networkDemo,
	outcomes: outcomesDemo,
	preferredFuture: preferredFutureDemo,
	reports: reportsDemo,
	safetyNetwork: safetyNetworkDemo,
	safetyPlan: safetyPlanDemo,
	safetyPlanTried: safetyPlanTriedDemo,
	sinceLastTime: sinceLastTimeDemo,
	thinking: thinkingDemo,
	timeline: timelineDemo,
	triangle: triangleDemo,
	uncertainty: uncertaintyDemo,
	workbook: workbookDemo
};
