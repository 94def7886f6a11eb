# What has happened and when (practice.md 2.13).

timeline-about = Good times and hard times, in order. It helps to see what helped.
timeline-events = What happened
    .professional = Key events
timeline-events-add = Add something that happened
timeline-events-empty = Nothing here yet. When was the best time for the children?
timeline-events-what = What happened?
timeline-events-when = When was it?
    .hint = As you would say it: “last summer”, “about Easter 2021”.
timeline-events-on = The day, if you know it
timeline-events-kind = What kind of thing was it?
timeline-events-kind-familyEvent = Something in the family
timeline-events-kind-goodTime = A good time
timeline-events-kind-worry = A worry
timeline-events-kind-harm = Somebody was hurt
timeline-events-kind-helpGiven = Somebody helped
timeline-events-kind-move = A move
timeline-events-kind-health = Health
timeline-events-kind-school = School
timeline-events-kind-legal = Police or court
timeline-events-whoseMemory = Whose memory is it?
    .professional = Source
timeline-events-whatHelped = What helped then?
timeline-check-noGoodTimes = There is no good time here yet. When did things go well?
timeline-prompt-bestTime = When was the best time? What was different then?
timeline-prompt-whatHelpedThen = What helped, and who?
timeline-prompt-gaps = What happened in between?
