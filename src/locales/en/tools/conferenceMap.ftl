# The headings of a Strengthening Families conference, over the cards of the map (practice.md 2.2).

conference-heading-dangerHarm = What has happened, and what could
    .professional = Danger and harm
conference-heading-risk = How worried the social worker is, and why
    .professional = Risk statement
conference-heading-complicating = What makes this harder
    .professional = Complicating factors
conference-heading-safety = When someone kept the children safe
    .professional = Existing safety
conference-heading-strengths = What’s good
    .professional = Strengths
conference-heading-greyAreas = What we don’t know yet
    .professional = Grey areas
conference-heading-nextSteps = What we do next
    .professional = Next steps
conference-heading-contingency = Plan B
    .professional = Contingency
conference-heading-whatIfNoChange = What happens if nothing changes
    .professional = Consequences
conference-heading-requiredSafety = What must be in place
    .professional = Required safety
conference-heading-safetyJudgement = How safe is it now, 0 to 10?
    .professional = Safety judgement
