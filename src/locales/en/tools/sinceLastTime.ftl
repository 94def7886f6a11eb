# Since the last core group (practice.md 2.9).

sinceLastTime-about = What changed at home, who saw the child, and if the plan is working.
sinceLastTime-householdChanges = What changed at home
    .professional = Changes in the household
sinceLastTime-householdChanges-add = Add a change
sinceLastTime-householdChanges-empty = Nothing has changed, as far as we know.
sinceLastTime-householdChanges-what = What changed?
    .hint = Who came, who left, what is new. No address.
sinceLastTime-householdChanges-on = When?
sinceLastTime-seenChild = Who saw the child
sinceLastTime-seenChild-add = Add that you saw the child
sinceLastTime-seenChild-empty = Nothing here yet.
sinceLastTime-seenChild-by = Who saw the child?
sinceLastTime-seenChild-on = When?
sinceLastTime-seenChild-alone = Alone, without the parents
sinceLastTime-isPlanWorking = Is the plan working?
sinceLastTime-isPlanWorking-add = Say what you think
sinceLastTime-isPlanWorking-empty = Nobody has said yet.
sinceLastTime-isPlanWorking-because = Why do you think so?
sinceLastTime-isPlanWorking-answer = What shall we do with the plan?
sinceLastTime-isPlanWorking-answer-keep = Keep it
sinceLastTime-isPlanWorking-answer-change = Change something
sinceLastTime-isPlanWorking-answer-meetEarly = Ask for an earlier child protection meeting
    .professional = Reconvene the conference early
sinceLastTime-check-childNotSeen = It is not written yet who saw each child.
sinceLastTime-check-meetEarly = Somebody asks for an earlier child protection meeting. Talk about it together.
sinceLastTime-check-nobodySaid = Nobody has said yet if the plan is working.
