### Coming in, and pages before anybody is in a meeting.

front-title = Kinboard
front-heading = The family’s table, on one board everyone can write on
front-lead = For family group conferences and child protection meetings. Families join from any phone, without an account.
open-demo = Open a demo meeting
work-with-families = Working with families?
sign-in = Sign in
demo-try = Try it as anyone in the Reid family’s meeting
demo-is-open = The Reid family’s meeting is open. Be anyone:
demo-parent = mum, on her phone
demo-child = 11, with Tola her advocate
demo-coordinator = runs the meeting
demo-family = nan
demo-socialWorker = social worker
be-person = Be { $name }
big-screen = The big screen
big-screen-hint = what the room sees
show-it = Show it
demo-windows = Each opens in its own window. Put them side by side: it is one meeting. All people are invented.

join-question = Are you { $name }?
join-as = Join as { $name }
join-explained = This phone then belongs to this place in the meeting. You can leave at any time.
join-not-you = Not you? Close this page. Nothing has been opened.
join-empty = Something is missing
join-empty-help = Write the code and your first name.
join-input = Something is missing
join-input-help = Write the code and your first name.
join-wrong = We do not know this
join-wrong-help = Check it once more, or ask the person who runs the meeting.
join-expired = This has run out
join-expired-help = Ask the person who runs the meeting for a new one.
join-revoked = This link has been replaced
join-revoked-help = Ask the person who runs the meeting for your new one.
join-alreadyUsed = This was used already
join-alreadyUsed-help = Ask the person who runs the meeting for a new one.
join-ended = This meeting has ended
join-ended-help = Ask the person who ran it for your copy of the plan.
join-full = Many people are waiting just now
join-full-help = Ask somebody in the room to look at the door, then try again.
join-doorClosed = The door is closed just now
join-doorClosed-help = Ask somebody in the room to open it, then try again.
join-tooMany = Too many tries from here
join-tooMany-help = Wait a minute, then try again. Nothing is wrong with your link.
join-codesPaused = Codes are resting for a moment
join-codesPaused-help = Your own link still works. Or wait ten minutes and try again.
join-no-signal = We could not reach the meeting
join-no-signal-help = Nothing is lost. Check your signal and open the link again.

code-heading = Join the meeting
code-label = Code from the big screen
code-hint = Capital or small letters, with or without spaces.
first-name = Your first name
code-go = Ask to come in
code-explained = Somebody in the meeting sees your name and lets you in.

screen-heading = Make this the shared screen
screen-explained = It only shows; nobody can write here. The person running the meeting has the code.
screen-code = Code for the screen
screen-go = Show the meeting

away-title = New page
away = There is nothing here.
left-heading = You have left
left-explained = This phone has forgotten the meeting. What you put on the board stays there.
left-history = Your browser’s history may still list this address. It does not say what the meeting was about.
