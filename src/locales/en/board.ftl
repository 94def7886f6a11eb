### The board.

part-map = What we see
part-plan = Our plan
part-scale = Where are we?
part-purpose = Why we are here
part-tool = More tools
parts-of-board = Parts of the board
board-closed-now = The board is closed for you just now. It opens again with the next step.

map-workingWell = What’s working well
map-worried = What are we worried about?
map-needsToHappen = What needs to happen?
map-workingWell-empty = Nobody has said anything here yet. What’s one thing that goes well?
map-worried-empty = Nobody has said anything here yet.
map-needsToHappen-empty = Nobody has said anything here yet. What would be a small first step?
field-strengths = What’s good
field-strengths-hint = One good thing in your family’s life.
field-existingSafety = When someone kept the children safe
field-existingSafety-hint = Who did what, when the danger was there?
field-harm = What has already happened
field-harm-hint = What happened, to whom, when?
field-danger = What we’re worried could happen
field-danger-hint = Who is worried, that what could happen to the child?
field-complicating = What makes this harder
field-complicating-hint = What gets in the way?
field-safetyGoals = What it will look like when it’s safe enough
field-safetyGoals-hint = What will the children see and feel?
field-familyGoals = What we as a family want
field-familyGoals-hint = What do you want for your children?
field-nextSteps = What we do next
field-nextSteps-hint = Small, soon, and with a day.
field-risk = How worried the social worker is
field-risk-hint = What could happen to the child, how likely, how bad?
field-contingency = Plan B
field-contingency-hint = What happens if the plan does not work?
field-whatIfNoChange = What happens if nothing changes
field-whatIfNoChange-hint = Plainly: who would do what?
field-requiredSafety = What must be in place
field-requiredSafety-hint = What must be so for the children to be safe?
kept-safe = Someone kept them safe

card-of = Words of { $name }
typed-by = typed by { $name }
voice-report = from the report
change-words = Change the words
take-back = Take it back
me-too = Me too
me-too-names = Me too: { $names }
see-it-differently = I see it differently
sees-it-differently = { $name } sees it differently
how-do-you-see-it = How do you see it?
put-beside = Put it beside
look-over = Look it over with me
put-on-board = Put it on the board
goes-when-left = Your words go up when you leave this field.
hidden-from-screen = Not on the big screen
hide-from-screen = Hide from the screen
show-on-screen = Show on the screen
fill-screen = Fill the screen with it
move-up = Move up
move-down = Move down
whose-words = Whose words are these?
my-own = My own
is-writing = { $names }: writing…

purpose = Why we are here
purpose-empty = We have not written this yet.

plan-line = A line of the plan
plan-empty-line = (nothing written yet)
plan-no-line = No line for this yet.
plan-other = Anything else
plan-what = What we will do
plan-owner = Who does it
plan-byWhen = By when
plan-repeats = How often
plan-helpers = Who helps
plan-checkedBy = Who checks
plan-backUp = Plan B for this line
plan-helpNeeded = Help we need for it
plan-planB = Plan B: if the children cannot stay
plan-monitor = Who keeps an eye on the plan
plan-reviewOn = When we meet again
nobody-yet = Nobody yet
add-line = Add a line
change-line = Change
plan-not-yet-accepted = Read this back to { $name }. It counts once { $name } says yes.
yes-my-words = Yes, these are my words
heard-yes = I heard { $name } say yes

scale-none-yet = No question has been answered yet.
round = Time { $round }
from-paper = from paper
one-up-is = One step up:
passed = { $count ->
    [one] One person passed.
   *[other] { $count } people passed.
}
pass = Pass
prompt-0 = What makes it that, and not lower?
prompt-1 = What else?
prompt-2 = What would one step up look like?
prompt-3 = Who would notice?
ready-count = { $ready } of { $of } are ready.
attendance-expected = not here yet
attendance-here = here
attendance-hereNoPhone = here, no phone
attendance-byPhone = on the telephone
attendance-late = coming late
attendance-left = has left
attendance-apologies = sent apologies

step-welcome = Welcome
step-purpose = Why we are here
step-listening = We listen
step-map = What we see
step-workingWell = What’s working well
step-worried = What are we worried about?
step-needsToHappen = What needs to happen?
step-plan = Our plan
step-scale = Where are we?
step-tool = What we work on together

family-time-title = Your time alone as a family

door-waiting = You are at the door
door-waiting-explained = The person running the meeting sees your name. They let you in. Keep this page open.
door-turnedAway = Not now
door-turnedAway-explained = You were not let in this time. Ask somebody in the meeting if you think this is a mistake.
door-locked = This desk is locked
door-locked-explained = It opens again from the phone of the person running the meeting.
door-signedOut = This page is closed
door-signedOut-explained = It is not signed in any more. If this is a mistake, ask the person running the meeting for a new link.
door-ended = This meeting has ended
door-ended-explained = Thank you for being here. Ask the person who ran it for your copy of the plan.

me-too-back = Take back my “me too”
take-back-really = Yes, take it back

about-child = About { $name }
range = From { $low } to { $high }.
range-alike = Everyone shown here said { $value }.
range-apart = Furthest apart:
time-before = (last time { $value })
dots-are = The dots, without names: { $values }.
guess-is = { $by } guesses { $name } would say { $value }.
one-ruler-each = One ruler for each child
ruler-of = { $name }
ruler-of-ready = { $name }: ready

belongs-to-danger = The worry it belongs to
belongs-to-safetyGoals = The goal it belongs to
belongs-to-none = None

about-whom = Whom is it about? None chosen: all the children.
goal-of-danger = Belongs to: { $text }
beside-waits = Your own words about this wait here. Only you can see them.
make-safety = This kept the children safe
make-safety-explained = Say it so that everyone can picture it.
make-safety-send = Yes, put it there
new-below = { $count } new below
new-above = { $count } new above

must-haves = Must-haves
must-haves-explained = What the plan has to meet. How is for the family to decide.
must-haves-none = There are no must-haves.
must-haves-many = More than five are hard to meet. Are all of them needed?
must-have = A must-have
must-have-add = Add a must-have
must-have-text = What must be so
must-have-because = Why
must-have-setBy = Agreed by
must-have-who = Who it is for
must-have-cannotBeMetBy = What, or who, is not enough
must-have-linkedDanger = It answers the worry
must-have-agreedOn = Agreed on
must-haves-open =
    { $count ->
        [one] The plan does not say yet how it meets one must-have:
       *[other] The plan does not say yet how it meets { $count } must-haves:
    }
met-lines = Which lines of the plan meet it?
met-by = The plan says:
met-question = Does the plan meet it?
met-yes = Yes
met-partly = Partly
met-no = Not yet
met-how = How, or what is missing
step-mustHaves = What the plan has to meet
part-mustHaves = Must-haves
pens-down = Pens are down just now. What you write on My page is kept, and can go up later.

waiting-title = The meeting goes on without you for a moment
waiting = You will be asked back in. Nothing you wrote is lost.
waiting-screen = The board is closed here for a moment.
beside-only = Now you can put words beside those of others. Open the board and choose a card.

step-childsWords = The children’s own words
