# How the family and its people see it, and the chair's summary (practice.md 2.8).

conferenceViews-about = How you see it, in your own words. Each parent has a card.
conferenceViews-familyViews = How the family sees it
conferenceViews-familyViews-add = Say how you see it
conferenceViews-familyViews-empty = Nobody has said anything here yet.
conferenceViews-familyViews-view = How do you see it?
conferenceViews-familyViews-whatWouldHelp = What would help?
conferenceViews-networkViews = How your people see it
    .professional = The network’s view
conferenceViews-networkViews-add = Say how you see it
conferenceViews-networkViews-empty = Nobody has said anything here yet.
conferenceViews-networkViews-view = How do you see it?
conferenceViews-networkViews-whatWeCanDo = What can you do?
conferenceViews-chairSummary = What we have heard, in short
    .professional = Chair’s summary
conferenceViews-chairSummary-add = Add to the summary
conferenceViews-chairSummary-empty = The summary comes after everybody has spoken.
conferenceViews-chairSummary-what = What is it?
conferenceViews-chairSummary-kind = What does it do?
conferenceViews-chairSummary-kind-riskFactor = It makes it more likely that a child gets hurt
conferenceViews-chairSummary-kind-protectiveFactor = It helps keep the child safe
conferenceViews-chairSummary-kind-summary = All in all
conferenceViews-chairSummary-source = Who said it?
    .professional = Source
conferenceViews-check-noFamilyView = The family has not said yet how it sees this.
conferenceViews-check-onlyRisk = The summary has no word on what keeps the child safe.
