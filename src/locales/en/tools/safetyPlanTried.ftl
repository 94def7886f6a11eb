# Is the plan to keep the children safe tried out? (practice.md 2.6)

safetyPlanTried-about = A plan gets better by trying. If it did not work, we make it better together.
safetyPlanTried-tested = Times we tried it
    .professional = Test log
safetyPlanTried-tested-add = Add a time we tried it
safetyPlanTried-tested-empty = Nothing here yet. When could you try it out?
safetyPlanTried-tested-whatHappened = What happened?
safetyPlanTried-tested-on = When?
safetyPlanTried-tested-worked = Did it work?
safetyPlanTried-tested-worked-yes = Yes
safetyPlanTried-tested-worked-partly = Partly
safetyPlanTried-tested-worked-no = Not this time
safetyPlanTried-tested-whatWeChange = What do we change?
safetyPlanTried-reviews = When we look at it again
    .professional = Trial period and review dates
safetyPlanTried-reviews-add = Add a day
safetyPlanTried-reviews-empty = No day yet. When shall we look at it again?
safetyPlanTried-reviews-what = What do we look at?
safetyPlanTried-reviews-trialUntil = We try it until
safetyPlanTried-reviews-reviewOn = We look at it on
safetyPlanTried-check-makeItBetter = It did not quite work. Call your people together: what would make it better?
safetyPlanTried-check-notTested = The plan has not been tried yet. When could it be?
safetyPlanTried-check-noReview = No day is set to look at the plan again.
safetyPlanTried-prompt-tryItOut = When could you try it out, before you need it?
safetyPlanTried-prompt-hardDay = What happened on a hard day?
