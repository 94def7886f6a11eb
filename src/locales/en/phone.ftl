### A person’s phone.

tab-now = Now
tab-board = Board
tab-mine = My page
tab-help = Help
places = Places
now = Now
now-your-answer = Now: your answer
phones-down = Phones down. Nothing to do now.
others-write = Others are writing now. You can read along under Board.
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

family-time-others = You will be told when you are invited back. There is nothing you need to do.

say-something-about = Say something about
my-page = My page
my-page-safety = Nobody reads this until you share it. In danger ring 999. Childline: 0800 1111.
page-wantToSay = What I want to say
page-need = What I need
page-notes = My notes
hello = Hello { $name }
when-not-fixed = The day is not fixed yet.
who-comes = Who comes
before-explained = The board opens on the day. Until then you can write down what you want to say. Keep your link: it works on this phone.

help = Help
words-title = What words mean
help-what-this-is = This is your meeting’s board. What you put on it, everyone in the meeting can read. You can pass, take things back, or leave.
help-who-to-ring = Who to ring
help-domestic-abuse = National Domestic Abuse Helpline: 0808 2000 247.
who-is-here = Who is in this meeting
paper-copy = Paper copy
leave-title = Leave on this phone
leave-explained = This phone forgets the meeting. You can come back with your link.
leave = Leave

drafts-wait = Your words wait on My page. Only you can see them.
family-time-others-title = The family is on its own

put-up-done = It is on the board. Everyone in the meeting can read it.

unnamed-everyone = Everyone, as a dot without my name
unnamed-runsMeeting = Only the person running the meeting, with my name
unnamed-nobody = Nobody
child-who-may-see = Who may see your number?
child-you-choose = You choose. Nobody sees it unless you say so.
answer-for-next = Your answer about { $name } is still open
guess-title = What would somebody else say?
guess-explained = Only if you like. It is shown as your guess, never as their answer.
guess-whom = Whose answer do you guess?
guess-nobody = Nobody’s
guess-value = I think { $name } would say
guess-no-value = Choose a number
you-guessed = Your guess: { $name } would say { $value }.
waits-about = Not on the board yet. It is about: “{ $text }”

tell-title = Tell the person running the meeting
tell-explained = Nobody else sees this.
tell-speak = I want to speak
tell-break = I need a break
tell-cannotTalk = I can’t talk freely
tell-cannotTalk-explained = This tells them quietly. Then this page shows something else. Your link leads back.

parts = Parts of the meeting
part-name = Part { $part }
part-enter = Go to part { $part }
join-call = Join the video call

follow-on = This page goes along with the step everyone is at.
