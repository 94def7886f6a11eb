# How the family plan is going (practice.md 2.7 stage 6).

familyPlanReview-about = What got better, and what we change.
familyPlanReview-progress = How our plan is going
familyPlanReview-progress-add = Add how it is going
familyPlanReview-progress-empty = Nothing here yet. What is better since last time?
familyPlanReview-progress-difference = What difference did it make?
familyPlanReview-progress-planLine = Which line of the plan?
familyPlanReview-progress-state = How is it going?
familyPlanReview-progress-state-works = It works
familyPlanReview-progress-state-worksPartly = It works partly
familyPlanReview-progress-state-notYet = Not yet
familyPlanReview-progress-state-noLongerNeeded = We don’t need it any more
familyPlanReview-progress-gotInTheWay = What got in the way?
familyPlanReview-progress-whatWeChange = What do we change?
familyPlanReview-check-nothingChanges = Something does not work yet. What shall we change?
familyPlanReview-prompt-whatIsBetter = What is better, even a little?
familyPlanReview-prompt-whoDidIt = Who did something for that?
familyPlanReview-prompt-whatNext = What would be the next small step?
