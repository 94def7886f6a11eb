### Words that every page may need.

meeting = Meeting
exit = Exit this page
language = Language
close = Close
not-now = Not now
done = Done
more = More
less = Less
copy = Copy
copied = Copied
throw-away = Throw away
writing-no-signal = We need the signal for a moment before you can write here.
undo = Undo my last change
join-with-code = Join with a code
one-moment = One moment.
somebody = Somebody

## Is it saved?
state-saved = Saved
state-saving = Saving…
state-connecting = Connecting…
state-not-saved = Not saved yet. Your words are still here. Keep this page open.
state-lost = We lost the signal. We are trying again.
state-lost-unsaved = We lost the signal. Your words are still here; they are not saved yet. Keep this page open.
refused = These words could not be saved here. They are yours; nothing is lost.
put-in-notes = Put it in my notes
blocked = This network does not let the board through.
blocked-phone = Carry on with your phone. Switch off its Wi-Fi and open your link. Or use the paper slips. Nothing you wrote is lost.
no-place = This meeting is open on too many pages.
no-place-close = Close one you do not need, here or on another device. This page then goes on by itself. Nothing you wrote is lost.
opened-elsewhere = Your link was opened on another phone. That phone waits outside until the person running the meeting decides.

## When something does not work
problem-no-signal = We could not reach the meeting just now. Nothing was lost. Try again.
problem-400 = Something is missing there. Nothing was changed. Look at it once more.
problem-401 = This page is not signed in any more. Open your link again.
problem-403 = Only somebody else in this meeting can do this. Nothing was changed.
problem-409 = This cannot be done just now. Nothing was changed.
problem-413 = That is too long. Nothing was changed.
problem-429 = That was very often in a short time. Wait a moment, then try again.
problem-500 = Something went wrong with us. Nothing was lost. Try again.
problem-demo = The demo could not be opened. Wait a minute, then try again.
missing = This page is not here
missing-help = The address may be cut off. Open your link or code again.
failed = Something went wrong with us
failed-help = Nothing you wrote was lost. Try again in a minute.
reference = If you ask for help, say { $reference }.

## Whom to ring
help-999 = In danger now: 999.
help-childline = Childline: 0800 1111.

## Who sees it
who-sees-me = Only you can see this
who-sees-everyone = Everyone in this meeting can see this

## Days
a-day = { DATETIME($day, weekday: "short", day: "numeric", month: "long", year: "numeric") }
a-day-and-time = { DATETIME($when, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }
a-time = { DATETIME($when, hour: "numeric", minute: "numeric") }

## What people are here
role-coordinator = runs the meeting
role-chair = runs the meeting
role-socialWorker = social worker
role-leadPractitioner = lead practitioner
role-manager = team manager
role-professional = works with the family
role-parent = parent
role-child = child
role-family = family or friend
role-advocate = advocate
role-supporter = supporter
role-interpreter = interpreter
role-noteTaker = note taker
role-observer = observer
here-as-advocate = advocate for { $names }
here-as-supporter = supports { $names }
here-as-interpreter = interprets for { $names }
who-sees-family = Only your family can see this
presses-for = presses for { $name }
moment-now = One moment. The interpreter is catching up.
