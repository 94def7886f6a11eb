### What people at work call the parts of the map and the must-haves, beside the plain words.

work-field-strengths = Strengths
work-field-existingSafety = Existing safety
work-field-harm = Past harm
work-field-danger = Danger statement
work-field-complicating = Complicating factors
work-field-safetyGoals = Safety goals
work-field-familyGoals = Family goals
work-field-nextSteps = Next steps
work-field-risk = Risk statement
work-field-contingency = Contingency
work-field-whatIfNoChange = Consequences
work-field-requiredSafety = Required safety
work-must-haves = Bottom lines
work-part-mustHaves = Bottom lines
