# Our people: who helps to keep the children safe (practice.md 2.6).

safetyNetwork-about = The people around your children who know and help. Three or more is good.
safetyNetwork-members = Our people
    .professional = Network
safetyNetwork-members-add = Add somebody
safetyNetwork-members-empty = Nobody here yet. Who would you ring at night?
safetyNetwork-members-name = Name
    .hint = No address and no phone number here. Those are kept safe elsewhere.
safetyNetwork-members-person = Are they in this meeting?
safetyNetwork-members-relation = Who are they to the children?
safetyNetwork-members-canDo = What can they do?
safetyNetwork-members-knowsTheWorry = They know the worry, and what safe enough looks like
safetyNetwork-members-agreed = They said yes to this
    .hint = Each person says yes for themselves.
safetyNetwork-members-agreedHow = How did they say yes?
safetyNetwork-members-agreedHow-ownTap = On their own phone
safetyNetwork-members-agreedHow-heard = I heard them say it
safetyNetwork-members-agreedOn = When did they say yes?
safetyNetwork-check-saysWhere = This looks like an address or a phone number. Keep it off the board.
safetyNetwork-check-fewPeople = Three people or more make a plan stronger. Who else is there?
safetyNetwork-check-nobodyTold = Nobody here knows the worry yet. How can they be told?
safetyNetwork-check-someNotTold = Not everybody here knows the worry yet.
safetyNetwork-check-notAllAgreed = Not everybody has said yes for themselves yet.
safetyNetwork-prompt-whoComes = Who would come if you asked?
safetyNetwork-prompt-whoDoTheyRing = Whom do the children ring?
safetyNetwork-prompt-whoElse = Who else cares about them?
