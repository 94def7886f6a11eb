### For people with an account: signing in, their meetings, preparing a new one.

staff-title = Kinboard
email = E-mail address
password = Password
show-password = Show the password

sign-in-heading = Sign in
sign-in-lead = For people who prepare and run meetings. Families need no account.
sign-in-go = Sign in
family-instead = Are you coming to a meeting?
sign-out = Sign out
sign-out-not-yet = You are not signed out yet: we could not reach Kinboard. Try again.
sign-out-explained = Sign out when you are done. Meetings that you opened in this browser close with it.

set-up-heading = Set up Kinboard
set-up-lead = This makes the first account, the administrator’s. The link works once, so keep this page open until you are done.
set-up-go = Make my account
your-name = Your name
your-name-hint = As people in your meetings should read it.
email-hint = You sign in with it. Nobody in a meeting sees it.
password-hint = At least { $count } characters. Four or five words in a row are good.

## When something does not work
staff-empty = Something is missing
staff-empty-help = Fill in every field, then try again.
staff-wrong = This address and this password do not belong together
staff-wrong-help = Check both, then try again. If you forgot the password, ask whoever looks after Kinboard for you.
staff-email = This is not an e-mail address
staff-email-help = It looks like name@example.org. Check it once more.
staff-password = This password is too short
staff-password-help = Use at least 12 characters. Four or five words in a row are good.
staff-token = This link does not work any more
staff-token-help = Each link works once, and only whole. If you have an account, sign in. If there is none yet, start Kinboard again: it prints a new link.
staff-tooMany = Too many tries from here
staff-tooMany-help = Wait a minute, then try again.
staff-signedOut = You are not signed in any more
staff-signedOut-help = Sign in again in another window, then come back here. What you wrote is still here.
staff-board = This meeting is not here for you
staff-board-help = It may have been made by somebody else, or you have been taken off its list of people.
staff-words = One of these words cannot be used
staff-words-help = Use letters, and 60 characters or fewer. Nothing was changed.
staff-no-signal = We could not reach Kinboard
staff-no-signal-help = Nothing is lost. Check the connection, then try again.
staff-other = Something went wrong with us
staff-other-help = Nothing was changed. Try again in a minute.

## My meetings
my-meetings = My meetings
new-meeting = New meeting
no-meetings-yet = The meetings that you prepare stand here. Begin the first one with its title and who is coming.
only-your-meetings = These are the meetings that you made. Nobody else sees this list.
closed-meetings = Closed meetings
open-meeting = Open
open-meeting-named = Open { $title }
day-not-fixed = Day not fixed yet

## A new meeting
about-heading = The meeting
meeting-kind = Kind of meeting
kind-familyGroupConference = Family group conference
kind-familyNetworkMeeting = Family network meeting
kind-initialConference = Child protection conference, first
kind-reviewConference = Child protection conference, review
kind-coreGroup = Core group
kind-teamThinking = Team thinking time (professionals only)
kind-blank = Blank meeting
meeting-title = Title
meeting-title-hint = Everyone reads it. Keep it neutral, such as “Reid family meeting”.
meeting-needs-title = Give the meeting a title.
meeting-when = Day and time
meeting-when-hint = Leave it empty while it is not fixed.
meeting-needs-whole-day = Write the whole day and time, or leave it empty.
meeting-place = Place
meeting-place-hint = Where people come to, in words they know.
questions-heading = Questions for the plan
questions-hint = What the family’s plan should answer, in plain words. Six at most.
question-number = Question { $number }
add-question = Add a question
take-away = Take away
take-question-away = Take away question { $number }
people-heading = Who comes
people-hint = Everyone gets a link of their own. You are on the list already, as the person who runs the meeting.
person-number = Person { $number }
person-name = Name
person-relation = To the children: mum, nan, teacher …
person-role = Comes as
person-needs-name = Write the name, or take this row away.
add-person = Add a person
take-person-away = Take away person { $number }
take-name-away = Take away { $name }
make-meeting = Make the meeting
make-meeting-hint = Next you get a card with a link for each person.

## Name cards
cards-heading = The meeting is ready. Here are the cards.
cards-lead = Each card opens one person’s place in the meeting. Give it to that person only.
cards-once = These links are shown only now. Print or copy them before you leave this page. From the desk you can make a new link for anybody, at any time.
print-cards = Print the cards
open-the-meeting = Open the meeting

## What the council calls people
own-words = Your own words for people
own-words-lead = Some councils have other names for the people who work with families. What you write here stands in every meeting in place of our words. Everyone reads it, so keep it plain.
own-role-chair = Who chairs a child protection meeting
own-role-coordinator = Who runs a family group conference
own-role-socialWorker = The child’s social worker
own-role-leadPractitioner = Who leads the plan and the core group
own-role-noteTaker = Who takes the notes
standard-word = Our word: { $word }
use-standard-word = Use our word
use-standard-word-for = Use our word: { $word }
save = Save
own-words-saved = Saved. Pages that are opened from now on say it.
back-to-meetings = Back to my meetings
