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
phase-closed-opens = The board closes on every phone. Make sure that everyone has a copy. This cannot be opened again.
phase-closed-begin = Close the meeting

this-step = This step
screen-shows = The screen shows:
phones = Phones:
mode-listen = Listen
mode-write = Write
mode-answer = Answer
own-title = Your own words for this step
say-it = Say it
whole-board-again = Whole board again
follow-screen = Follow the screen
add-words = Add words
write-here = Write here
what-kind = What is it?

in-the-room = In the room
attendance-of = Is { $name } here?
new-invite = New link for this person
new-invite-explained = Their earlier link stops working.
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
let-in = Let in
turn-away = Not now

the-door = The door
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
scale-both-ends = Write the question and both ends. Then it can be asked.
ask-now = Ask it now
ask-again = Ask once more
keep-for-later = Keep for later
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
