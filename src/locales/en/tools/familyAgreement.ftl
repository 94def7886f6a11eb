# Does everybody agree, and who looks after the children if the plan does not work? (practice.md 2.7 stage 5)

familyAgreement-about = Each says for themselves if they agree. Then we choose Plan B.
familyAgreement-agreements = Who agrees
familyAgreement-agreements-add = Say if you agree
familyAgreement-agreements-empty = Nobody has said yet.
familyAgreement-agreements-words = In your words
familyAgreement-agreements-answer = Do you agree with the plan?
familyAgreement-agreements-answer-yes = Yes
familyAgreement-agreements-answer-partly = Partly
familyAgreement-agreements-answer-no = I see it differently
familyAgreement-planB = Plan B: if the children cannot stay at home
    .professional = Contingency
familyAgreement-planB-add = Add who is next
familyAgreement-planB-empty = Nobody here yet. Who would be first?
familyAgreement-planB-who = Who looks after the children?
familyAgreement-planB-forWhat = For what, and for how long?
familyAgreement-check-whatWouldChange = What would make it a yes for you?
familyAgreement-check-nobodySaidYet = Nobody has said yet if they agree.
familyAgreement-check-notEverybodyAgrees = Somebody sees it differently. Their words stand with the plan.
familyAgreement-check-noPlanB = There is no Plan B yet. Who would look after the children?
