### The desk of whoever runs the meeting, also on their phone.

agenda = Steps of the meeting
next = Next
phase-preparation-opens = Only own pages are open: when, where, who comes, what I want to say.
phase-preparation-begin = Back to before the day
phase-welcome-opens = The board opens for everyone who is in.
phase-welcome-begin = Begin the meeting
phase-information-opens = Everyone can put facts and questions on the board.
phase-information-begin = Begin hearing the facts
phase-familyTime-opens = The family is alone. You and the professionals leave the board; nobody can write on it. It takes as long as they need.
phase-familyTime-begin = Begin family time
phase-agreeing-opens = The family brings its plan. The family writes the lines; everyone can read them.
phase-agreeing-begin = Begin agreeing the plan
phase-copies-opens = Everyone gets a copy. Set the day to meet again.
phase-copies-begin = Go to copies
phase-before-opens = Only you and social work write on the board. Everybody else has the invitation and a page of their own.
phase-before-begin = Back to before the day
phase-opening-opens = The board opens. The family and the child can put things right; everybody else reads.
phase-opening-begin = Begin the meeting
phase-better-opens = Everybody puts up what is better since last time, before anything else.
phase-better-begin = Ask what is better
phase-childsView-opens = The child, or their advocate, speaks first. Adults read.
phase-childsView-begin = Hear the child
phase-childsWords-opens = The child’s words since last time. Those who wrote them down put them up.
phase-childsWords-begin = Hear the child’s words
phase-scaling-opens = Each answers alone; then you show the answers. Note taker and observers are not there.
phase-scaling-begin = Begin the scaling question
phase-goals-opens = Each answers alone how close we are to each goal; then you show the answers.
phase-goals-begin = Look at the goals
phase-analysis-opens = Parents and professionals say what weighs most. A child waits outside with their advocate unless you agreed otherwise.
phase-analysis-begin = Weigh it up
phase-outlinePlan-opens = Everybody writes their own jobs. Children read.
phase-outlinePlan-begin = Begin the outline plan
phase-actions-opens = Each writes what was done and what difference it made, or what is stuck.
phase-actions-begin = Look at the jobs
phase-changes-opens = Everybody proposes changes. Managers put their words beside.
phase-changes-begin = Begin changing the plan
phase-views-opens = Each gives a view. The decision is yours to say. A child waits and is told gently afterwards.
phase-views-begin = Hear the views
phase-telling-opens = The family hears what was decided. Other professionals wait.
phase-telling-begin = Tell the family
phase-dates-opens = You and social work write the dates; everybody reads them.
phase-dates-begin = Go to dates and rights
phase-after-opens = Parents and social work read what was agreed. Everybody else waits for their own copy.
phase-after-begin = Go to after the meeting
phase-frame-opens = Whoever brings the case says the question and what would help. The others listen.
phase-frame-begin = Begin with the question
phase-story-opens = Whoever brings the case tells the story, without interruption.
phase-story-begin = Hear the story
phase-clarify-opens = Everybody asks for facts only.
phase-clarify-begin = Ask for facts
phase-alone-opens = Each writes alone, on their own page.
phase-alone-begin = Begin writing alone
phase-reveal-opens = Show what each wrote. “I wonder …”
phase-reveal-begin = Begin showing
phase-childsChair-opens = What would the child say, if the child sat here?
phase-childsChair-begin = Take the child’s chair
phase-responds-opens = Whoever brought the case says what helped.
phase-responds-begin = Hear what helped
phase-close-opens = Who does what by when, and one line for the record.
phase-close-begin = Close together
phase-open-opens = The board is open to everybody who is in.
phase-open-begin = Open the board
phase-closed-opens = The board closes on every phone. Make sure that everyone has a copy. This cannot be opened again.
phase-closed-begin = Close the meeting
over-others = Everyone else’s page is closed. Nothing is moved or written any more.
over-left = You can still read the board and make paper copies. You can put right who was here.

this-step = This step
screen-shows = The screen shows:
wall-heading = Heading:
wall-all-headings = All, at a glance
phones = Phones:
mode-listen = Listen
mode-write = Write
mode-answer = Answer
own-title = Your own words for this step
say-it = Say it
whole-board-again = Whole board again
wall-pages = Pages of the screen
wall-page = The screen is at page { $page } of { $of }
wall-whole = The screen shows all of it.
wall-none = No screen is connected.
wall-page-before = Page before
wall-page-next = Next page
follow-screen = Follow the screen
add-words = Add words
write-here = Write here
what-kind = What is it?

in-the-room = In the room
attendance-of = Is { $name } here?
new-invite = New link for this person
new-invite-explained = Their earlier link stops working.
stop-link = Stop their link and phones
stop-link-explained = For a link in the wrong hands, or a lost phone. They stay in the meeting.
stop-link-done = Their link and phones have stopped. Make a new link for them.
remove-person = Remove from the meeting
remove-explained = Their link and every phone of theirs stop working at once. What they said stays, with their name.
invite-scan = Scan this with your phone, or open the link.
qr-of-invite = QR code for { $name }
copy-link = Copy the link
wants-to-come-in = wants to come in
link-on-other-phone = Their link was opened on another phone.
who-is-it = Who is this?
somebody-new = Somebody new
maybe = maybe
as-what = Comes as
here-for = Is here for
let-in = Let in
turn-away = Not now

the-door = Door, screen and paper
join-code = Code to the waiting room:
open-door = Open the door
close-door = Close the door
new-code = New code
connect-screen = Connect the big screen
connect-screen-how = On the computer at the big screen, open this page and type the code.
connect-screen-once = It works once, for ten minutes.
lock-desk = Lock this desk
desk-is-locked = Your desk is locked.
open-desk = Open it

scaling-question = Scaling question
new-scale = New scaling question
scale-question = The question
scale-anchor0 = What 0 means here, in a sentence
scale-anchor10 = What 10 means here: safe enough, not perfect
scale-reveal = How answers are shown
scale-together = All together
scale-oneByOne = One person after another
scale-usual = Begin with our usual words
scale-usual-fit = Now change them so that they fit this family.
scale-both-ends = Write the question and both ends. Then it can be asked.
ask-now = Ask it now
ask-again = Ask once more
keep-for-later = Keep for later
ready-nobody-here = Nobody is marked as here yet. Mark who came, then they are counted.
show-answers = Show the answers
show-explained = Whoever has not answered counts as a pass. Nobody can change their answer afterwards.
show-all-now = Show them all now
close-and-show-one-by-one = Close, then show one by one
show-one = Show { $name }
next-prompt = Next question to ask
only-for-you = Only for you: { $name } said { $value }.
slip-of = Paper slip of { $name }
slip-value = Number
slip-why = What makes it this, and not lower?
no-slip = No slip
hand-round = Hand a phone round
hand-to = Who has the phone now?
hand-back = Everyone has answered. Give the phone back.
hand-round-end = Stop handing round
i-am = I am { $name }
answering-as = { $name } is answering. Nobody else can see it.
not-me = This is not me

scale-kind = What it asks about
scale-kind-safety = how safe a child is
scale-kind-wellbeing = how somebody is
scale-kind-goal = how close we are to something
scale-kind-confidence = how sure we are
scale-kind-importance = how much it matters
scale-kind-willingness = how willing we are
scale-kind-capacity = how able we are
scale-kind-heard = how heard people felt
scale-who = Who answers
scale-who-all = Family and the people who work with them
scale-who-family = The family
scale-who-workers = The people who work with the family

remove-really = Yes, remove this person
problem-keptOut = Somebody of this name is not let in. If this is somebody else, add their whole name.
apart-open = People who must not meet
apart-title = People who must not meet
apart-explained = They share no list, no page and no screen. Nobody else is told of this.
apart-pair = { $one } and { $other } must not meet.
apart-out = { $name } is not let into this meeting.
apart-end = They may meet after all
apart-end-means = Nobody is let in by this alone. Whoever was kept out can then be added again.
apart-end-yes = Yes, they may meet
apart-one = Who
apart-other = must not meet whom?
apart-or-split = You can also make two parts of this conference, so that both are heard.
apart-who-out = Who is not let in?
apart-who-out-hint = Their link and phones stop at once, and they are not told why. What they said stays. Ask what they want said, and put it up.
apart-do = Keep them apart
hold-to-see = Hold to see it
only-for-you-name = { $name } answered for you alone.
choose-person = Choose who

scale-child = Whom it is about
scale-child-none = Nobody in particular
scale-child-each = Each child, with a ruler of their own
scale-name-goes-here = Write … where the child’s name goes: “How safe is … at home?”
scale-more = More settings
scale-anonymous = All together, dots without names
scale-step = Points
scale-step-whole = Whole points
scale-step-half = Half points too
scale-way = How it is answered
scale-way-ruler = With a number from 0 to 10
scale-way-sentences = With one of your own sentences
scale-sentences = The sentences to choose from
scale-sentence = Sentence { $number }
scale-sentence-add = Add a sentence
scale-sentence-out = Take out sentence { $number }
scale-all-sentences = Write the question and each sentence. Then it can be asked.
scale-factor = What is weighed, from the board
scale-factor-none = I write it myself
ask-each-now = Ask them now, one after another
show-answers-about = Show the answers about { $name }
show-answers-each = Show all, child by child
slip-child-said-yes = { $name } said yes: everyone may see it

look-at = Look at
look-at-all = All
whole = What the board holds so far
whole-strengths = What’s good
whole-existingSafety = Times of safety
whole-harmOrDanger = What happened, what could happen
whole-complicating = What makes it harder
whole-scale = A scaling question
whole-goals = Goals
whole-nextSteps = Next steps
whole-is-there = is there
whole-is-empty = still empty
whole-is-in-part = in part
whole-danger-alone = { $count ->
    [one] One worry has no goal yet.
   *[other] { $count } worries have no goal yet.
}
whole-goal-alone = { $count ->
    [one] One goal has no scaling question yet.
   *[other] { $count } goals have no scaling question yet.
}
whole-missing-safetyGoals = What safe enough looks like is not written yet.
whole-missing-familyGoals = What the family itself wants is not written yet.

family-time-desk = The family’s time alone
family-since = Since { DATETIME($when, hour: "numeric", minute: "numeric") }. It takes as long as they need.
family-call-none = They have not asked for anything. You see nothing else of it here.
family-call-comeIn = They ask you to come into the room ({ DATETIME($when, hour: "numeric", minute: "numeric") }).
family-call-moreTime = They need more time ({ DATETIME($when, hour: "numeric", minute: "numeric") }).
family-call-ready = They are ready ({ DATETIME($when, hour: "numeric", minute: "numeric") }). Bring the others back with the next step.
family-go-in = I am going in
family-you-are-in = You are in the room with them. It is written down when you came and when you go.
family-go-out = I have left the room

told-speak = { $name } wants to speak.
told-break = { $name } needs a break.
told-quietly = A note for you: hold to read
told-cannotTalk = { $name } cannot talk freely. Find a way to see them alone. Do not answer on their phone.
told-seen = Seen
hold = Pens:
hold-none = everyone writes
hold-professionals = professionals down
hold-everyone = all down

parts-explained = When people must not meet, each can attend a part of their own. Nothing crosses by itself.
parts-split = Hold it in parts
parts-another = One more part
part-is-here = You are here.
part-told-first = The parent at risk is here, and is told first.
part-waiting = { $count ->
    [one] One person waits at this door.
   *[other] { $count } people wait at this door.
}
part-carry = What goes there
split-title = Hold this conference in parts
split-explained = The other part gets its own time, door, board and screen. People in one part see nothing of the other.
split-who = Who attends the other part?
split-both = Who serves both? They are in one at a time.
split-children-here = This part is about
split-children-there = The other part is about
split-when = When is the other part?
split-place = Where?
split-call = Link to its video call, if there is one
split-call-hint = It begins with https://
split-told-first = Where is the parent at risk?
split-told-first-hint = They are told first what was decided.
split-first-here = In this part
split-first-there = In the other part
split-do = Make the other part
carry-title = What goes to part { $part }
carry-explained = Only what people at work have written. What the family says in one part stays there.
carry-keep-back = Keep back
carry-nothing = There is nothing new to go through.
carry-look = { $count ->
    [one] Look at it once more
   *[other] Look at { $count } once more
}
carry-preview = This is how it will be read in part { $part }.
carry-do = Put it in part { $part }
carry-on-its-way = On its way. You can still take it back for ten seconds.
carry-undo = Take it back
carry-questions = Scaling questions
carry-questions-explained = People at work answer once; their answers count in both parts. The family answers in its own.
carry-question = Ask it in part { $part }
carry-question-there = It is ready there.
screen-in-call = Hide the code on the screen

split-apart = Whom must they never meet?
split-apart-hint = From then on they can never stand on one list, and addresses are asked about before they go up.
carry-says-where = It looks like an address, a phone number or an e-mail. Somebody there must not know.
carry-anyway = Put it there anyway
follow-phones = Take phones along
hand-over-more = If you need a hand
stand-in = Who stands in for you
stand-in-explained = They can take over at any moment, if your laptop stops. You can change this whenever you like.
stands-in = stands in
helper = Who presses for you
helper-explained = You decide, they press: the step, the screen, the questions, pens and the door. You can take it back at once.
hand-over = Give the meeting to
hand-over-ask = Hand over…
hand-over-title = Hand the meeting over to { $name }?
hand-over-what = { $name } runs the meeting from now on. You take { $name }’s place in it. Both pages change at once.
hand-over-passes = What people have asked for goes to { $name }. What was told to you alone stays with you.
hand-over-yes = Yes, hand over to { $name }
hand-over-nobody = Nobody here for their work is on the list who could take the meeting over.
moment-for = One moment for { $name }
moment-for-explained = For an interpreter who listens on the telephone. Everyone is asked to wait, without a sound.

child-check-one = { $name } lets { $reader } read something
child-check-everyone = { $name } lets everyone read something
child-check-explained = It waits for you. Read it when nobody stands behind you.
child-check-read = Read it
child-check-hide = Hide it
child-check-risk = Could it put { $name } at risk if they read this?
child-check-open = Open it for them
child-check-not-today = Not today
child-check-reason = Why not today? This is kept for the record. { $name } is not shown it.
child-check-hold = Hold it back
child-check-on-its-way = It opens in ten seconds. Nobody has it yet.
child-check-undo = Stop, keep it here
child-check-back = Look at it once more

child-views = How the children take part
child-view-on = with a page of their own
child-view-off = like everybody
child-view-change = { $name }’s page
child-view-title = How { $name } takes part
child-view-explained = With the child view { $name } cannot see the board. { $name } has a page with their own words, who is here, and what you put there. It begins at once. Talk about it with { $name } first: it never goes by age.
child-view-agreed = I have agreed with { $name } how they take part in this meeting.
child-view-turn-on = Begin the child view
child-view-turn-off = Let { $name } see the board like everybody
child-view-is-on = { $name } sees their own words, who is here, and what you tick. Nothing else of the board.
child-view-questions = Questions for them
child-view-lines = Lines of the plan they may read
child-view-lines-explained = { $name } gets each line as it is now. If it changes, take it off and put it there again.
child-view-not-agreed = not agreed yet: their own page only

# Who is here by agency, and days that count from this meeting.
quorum = Who is here by agency
quorum-here =
    { $count ->
        [one] One agency is here.
       *[other] { $count } agencies are here.
    }
quorum-asks =
    { $number ->
        [one] Our council asks for one.
       *[other] Our council asks for { $number }.
    }
quorum-who = Here: { $names }
quorum-missing = Not here: { $names }
quorum-social-work = children’s social care
due-dates = By when
due-by = by { $day }
due-not-before = not before { $day }
due-working-day = Not a working day. The one before is { $day }.
due-latest = by { $day } at the latest
planned-later = The planned day is later than this.
planned-earlier = The planned day is earlier than this.
late-reason = Why is it on this day?
late-reason-hint = One sentence. Only whoever runs this meeting reads it.
due-rule = The day after counts as the first. Weekends and bank holidays are no working days.

# Days before the meeting that its own day counts from, and by whose rule.
earlier-days = Days this meeting counts from
earlier-days-hint = Any of them may stay empty. From them we work out the latest day.
earlier-needs-whole-day = Write the whole day, or leave it empty.
earlier-strategyDiscussion = Strategy discussion
earlier-strategyDiscussion-hint = The one at which the enquiry started, not a later one.
earlier-initialConference = First conference
earlier-initialConference-hint = The first one about these children.
earlier-lastReview = Last review conference
earlier-lastReview-hint = Empty if this is the first review.
earlier-lastCoreGroup = Last core group
earlier-lastCoreGroup-hint = Empty if this is the first one.
earlier-referral = Referral
earlier-referral-hint = The day the family’s meeting was asked for.
latest-initialConference = This conference
latest-firstReview = This review
latest-laterReviews = This review
latest-coreGroups = This core group
latest-firstCoreGroup = This core group
latest-coreGroupNotBefore = This core group
latest-familyMeeting = This meeting
latest-familyMeetingAgreed = The first talk, to agree what it is about
latest-urgentFamilyMeeting = This meeting, if it is urgent
limit-of-national = National limit: { $time } after { $from }.
limit-of-local = Our council’s limit: { $time } after { $from }.
limit-from-strategyDiscussion = the strategy discussion
limit-from-initialConference = the first conference
limit-from-lastReview = the last review
limit-from-lastCoreGroup = the last core group
limit-from-referral = the referral
limit-hours =
    { $number ->
        [one] one hour
       *[other] { $number } hours
    }
limit-days =
    { $number ->
        [one] one day
       *[other] { $number } days
    }
limit-workingDays =
    { $number ->
        [one] one working day
       *[other] { $number } working days
    }
limit-weeks =
    { $number ->
        [one] one week
       *[other] { $number } weeks
    }
limit-months =
    { $number ->
        [one] one month
       *[other] { $number } months
    }
day-in-full = { DATETIME($day, weekday: "long") } { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
