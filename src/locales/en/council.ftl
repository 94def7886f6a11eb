### What a council can say in its own way (docs/council.md): these words hold where it says nothing.

heading-dangerHarm = What has hurt or could hurt the children
    .professional = Danger and harm
heading-risk = What the social worker is worried about
    .professional = Risk statement
heading-complicating = What makes this harder
    .professional = Complicating factors
heading-safety = When someone kept the children safe
    .professional = Existing safety
heading-strengths = What’s good
    .professional = Strengths
heading-greyAreas = What we don’t know yet
    .professional = Grey areas
heading-nextSteps = What we do next
    .professional = Next steps
heading-contingency = Plan B
    .professional = Contingency
heading-whatIfNoChange = What happens if nothing changes
    .professional = Consequences
heading-requiredSafety = What must be in place
    .professional = Required safety
heading-safetyJudgement = How safe is it now, 0 to 10?
    .professional = Safety judgement

usual-question-safety = How safe is it at home now?
anchor-0-safety = not enough safety to protect the children
anchor-10-safety = enough safety, on hard days too
usual-question-wellbeing = How are you these days?
anchor-0-wellbeing = as bad as it can be
anchor-10-wellbeing = good enough, and it lasts
usual-question-goal = How close are we to this?
anchor-0-goal = nothing has changed yet
anchor-10-goal = it is as we want it, and it lasts
usual-question-confidence = How sure are we that this plan will work?
anchor-0-confidence = we will be back where we were by next week
anchor-10-confidence = it works, on bad days too
usual-question-importance = How much does this matter to you?
anchor-0-importance = it does not matter to me
anchor-10-importance = nothing matters more
usual-question-willingness = How willing are you to do this?
anchor-0-willingness = I do not want to do it
anchor-10-willingness = I want to do it, whatever it takes
usual-question-capacity = How able are you to do this just now?
anchor-0-capacity = I cannot do it now, even with help
anchor-10-capacity = I can do it with the help I have
usual-question-heard = How heard did you feel today?
anchor-0-heard = nobody listened to me
anchor-10-heard = I said what I wanted, and people listened

category-neglect = neglect
category-physical = physical abuse
category-sexual = sexual abuse
category-emotional = emotional abuse

level-1 = Everyday help
level-1-about = What every family can use: school, doctor, health visitor.
level-2 = A bit extra
level-2-about = Early help for something in particular.
level-3 = Lots of help together
level-3-about = Several services help together, with one plan.
level-4 = Social work help
level-4-about = A social worker leads the plan for a child.

decision-planFirst = First the plan is written. Then each person says what they think is needed.
decision-viewsFirst = First each person says what they think is needed. Then the plan is written.

due-firstCoreGroup = First core group
due-firstReview = First review conference
due-laterReviews = Next review conference
due-coreGroups = Next core group
due-coreGroupNotBefore = First core group
due-reportsBeforeInitial = Reports to the family and the chair
due-reportsBeforeReview = Reports to the family and the chair
due-exclusionRequest = A request that somebody stays out
due-decisionLetter = The letter with the decision
due-record = The record goes out
due-coreGroupRecord = The record of the last core group

latest-by = Latest by { $day }.
use-this-day = Use this day
until-recordErrors = Ask for mistakes to be put right until { $day }.
plan-review-proposed =
    { $number ->
        [one] In one week: { $day }.
       *[other] In { $number } weeks: { $day }.
    }
