### Questions with sentences to choose from: each answers alone, then all are shown together.

option-why = What makes you see it this way?
option-why-needed = Why do you see it this way? A few words are needed.
option-more = What would move us, and what do we not know?
option-more-is = What would move us, what we do not know:
option-slip = Answer
option-table-choice = View
option-table-why = Why

option-agencyView = What each agency thinks about a plan
option-agencyView-explained = Each person at work answers alone, for each child. It is not a vote. The person running the meeting decides.
option-agencyView-question = What does … need now?
option-agencyView-question-each = What does each child need now?
option-agencyView-plan = A child protection plan
option-agencyView-planContinues = The child protection plan goes on
option-agencyView-planEnds = The child protection plan ends
option-agencyView-childInNeed = A child in need plan: help that the family agrees to
option-agencyView-earlyHelp = Early help
option-agencyView-noAction = No more help from us is needed
option-agencyView-reconvene = We cannot say yet, and need to meet again

option-uncertainty = How sure are we – and is that safe?
option-uncertainty-explained = This is about our own thinking, not the family. People at work answer alone.
option-uncertainty-question = How sure are we – and is that safe?
option-uncertainty-safeUncertain = We see several explanations, and stay curious
option-uncertainty-safeCertain = We believe it can be solved, and be safe
option-uncertainty-unsafeUncertain = We feel stuck, and see no way forward
option-uncertainty-unsafeCertain = We are sure of the cause, and of the answer
option-axis-safe = Safe
option-axis-unsafe = Not safe
option-axis-certain = Certain
option-axis-uncertain = Not certain

option-weight = How much one thing matters
option-weight-explained = Each person weighs it alone, and says why. Nothing is added up.
option-weight-question = How much does this matter?
option-weight-question-about = How much does this matter: { $factor }
option-weight-w1 = 1: a little
option-weight-w2 = 2: something
option-weight-w3 = 3: quite a bit
option-weight-w4 = 4: much
option-weight-w5 = 5: a lot
