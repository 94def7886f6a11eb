# A danger statement and its safety goal, part by part, and as whole sentences (practice.md 2.3).

danger-worried-one = { $who } is worried
danger-worried-many = { $who } are worried
danger-worried-we = We are worried
danger-sentence = { $worried } that { $happened }.
danger-sentence-could = { $worried } that { $happened }, and that if nothing changes { $could }.
danger-sentence-impact = { $worried } that { $happened }, which would mean { $impact }.
danger-sentence-could-impact = { $worried } that { $happened }, and that if nothing changes { $could }, which would mean { $impact }.
danger-sentence-only-could = { $worried } that if nothing changes { $could }.
danger-sentence-only-impact = { $worried }. It would mean { $impact }.
danger-sentence-only-could-impact = { $worried } that if nothing changes { $could }, which would mean { $impact }.
goal-says-parents = { $parents }.
goal-says-child = { $child }.
goal-says-see = We will see: { $see }.
goal-says-howLong = It lasts for { $howLong }.

statement-in-parts = Write it in parts
statement-in-one = Write it in one piece
statement-whole = So it will be read
statement-whole-empty = The sentence stands here once there is something in the parts.
statement-look = What could be clearer?
statement-look-explained = Only you see this. It can stay as it is.
statement-clear = Nothing comes to mind. It can stay as it is.

danger-part-whoIsWorried = Who is worried?
    .hint = By name. Family who share the worry too.
danger-part-text = What happened, or keeps happening?
    .hint = What was seen or heard, and when. You can begin with what the family already did.
danger-part-couldHappen = If nothing changes, what could happen to the child?
danger-part-impact = What would that mean for the child, now and later?
danger-hint-noWho = Who is worried? Say it by name.
danger-hint-noHappened = What happened? Say what was seen or heard.
danger-hint-noCould = What could happen to the child?
danger-hint-noImpact = What would it mean for the child?
danger-hint-label = This names a label. What would we see or hear?
danger-hint-hardToRead = Long words or long sentences. Can it be said more simply?
danger-hint-many = More than three worries are hard to hold. Do some belong together?

goal-part-text = What will the parents be doing?
    .hint = What will be there, not what will be gone. A daily thing, not a course.
goal-part-childWillBe = What will it be like for the child?
goal-part-weWillSee = What will the others see?
goal-part-howLong = How long must it last before less help is needed?
    .hint = Such as “six months, hard days included”.
goal-hint-noParents = What will the parents be doing?
goal-hint-noChild = What will the child see and feel?
goal-hint-noSee = What will the others see?
goal-hint-noHowLong = How long must it last?
goal-hint-serviceOnly = This is a course or a service. What will be different at home?
goal-hint-absence = This says what will be gone. What will be there instead?
goal-hint-hardToRead = Long words or long sentences. Can it be said more simply?
