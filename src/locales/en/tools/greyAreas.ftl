# What we don't know yet (practice.md 2.2).

greyAreas-about = Some things are not clear yet. Somebody finds out, and we look again.
greyAreas-questions = What we don’t know yet
    .professional = Grey areas
greyAreas-questions-add = Add something we don’t know
greyAreas-questions-empty = Nothing here yet. Is there something nobody is sure about?
greyAreas-questions-what = What don’t we know?
greyAreas-questions-why = What kind of not knowing?
greyAreas-questions-why-unclear = It is not clear
greyAreas-questions-why-disputed = People see it differently
greyAreas-questions-why-notKnown = Nobody knows yet
greyAreas-questions-whoFindsOut = Who finds out?
    .hint = By name. Two people can do it together.
greyAreas-questions-byWhen = By when?
greyAreas-questions-answered = What did we find out?
greyAreas-questions-isClosed = This is clear now
    .hint = It needs a name and a day first. Until then it stays open.
greyAreas-check-closedTooSoon = This stays open until it has a name and a day.
greyAreas-check-closedUnanswered = What did we find out?
greyAreas-check-nobodyFindsOut = Somebody has to find out, by a day. Who, and when?
greyAreas-prompt-notSure = What are we not sure about?
greyAreas-prompt-seenDifferently = What do people here see differently?
greyAreas-prompt-whoKnows = Who may know more?
