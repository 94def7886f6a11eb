### A person’s phone.

tab-now = Now
tab-board = Board
tab-mine = My page
tab-help = Help
places = Places
now = Now
now-your-answer = Now: your answer
phones-down = Phones down. Nothing to do now.
run-meeting = Run the meeting
back-to-now = Back to what everyone sees
write-for-somebody = Write something for somebody
present-names = On the board now: { $names }

im-ready = I’m ready
why-not-lower = What makes it a { $value } and not lower?
one-up = What would a { $value } look like? Who would notice?
who-sees-my-answer = Who sees my answer
audience-everyone = Everyone, with my name
audience-runsMeeting = Only the person running the meeting
audience-nobody = Nobody
you-said = You said { $value }. It is locked.
you-passed = You passed. That is a full answer.
change-my-mind = Change my mind
nobody-sees-yet = Nobody sees anything until it is shown for all. { $ready } of { $of } are ready.
waiting-pass-is-fine = We’re waiting for you. Pass is fine.

family-time-family = It takes as long as you need. Nobody else can see the board now. You can read it under Board.
family-time-others = The family is on its own. You will be told when you are invited back.

say-something-about = Say something about
my-page = My page
my-page-safety = Nobody reads this until you put it on the board. In danger ring 999. Childline: 0800 1111.
page-wantToSay = What I want to say
page-need = What I need
page-notes = My notes
hello = Hello { $name }
when-not-fixed = The day is not fixed yet.
who-comes = Who comes
before-explained = The board opens on the day. Until then you can write down what you want to say. Keep your link: it works on this phone.

help = Help
help-what-this-is = This is your meeting’s board. What you put on it, everyone in the meeting can read. You can pass, take things back, or leave.
help-who-to-ring = Who to ring
help-domestic-abuse = National Domestic Abuse Helpline: 0808 2000 247.
who-is-here = Who is in this meeting
paper-copy = Paper copy
leave-title = Leave on this phone
leave-explained = This phone forgets the meeting. You can come back with your link.
leave = Leave

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
