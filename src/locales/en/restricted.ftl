### Where the chair meets some of the people at work alone, and what is written there.

restricted-title = Meeting some people alone
restricted-begin-ask = Meet some people alone
restricted-explained = Only for what the law lets only some people hear. Keep it as short as you can.
restricted-who = Who is with you
restricted-nobody = There is nobody here for their work yet.
restricted-reason-field = Why, in one sentence
restricted-reason-hint = Everyone reads this and the time, now and afterwards. Leave out names and addresses.
restricted-begin = Begin, and tell everyone
restricted-since = In since { $time }.
restricted-end = End it
restricted-take-out = Take { $name } out
restricted-minutes =
    { $count ->
        [one] Restricted: { $count } minute in all
       *[other] Restricted: { $count } minutes in all
    }
restricted-many = You have met people alone many times in this meeting. Talk about why with everyone.

restricted-open = Open the restricted page
restricted-close = Close this page
restricted-only = Only these people: { $names }
restricted-to-read = You can read it here until the meeting is closed.
restricted-stays = What is written here stays here. Nothing goes to the board by itself.
restricted-new-device = A new device came in as { $name }. Only say yes if you know that it is { $name }.
restricted-know-device = Yes, this is { $name }
restricted-waits = This device came in after it began. Ask somebody who is in it to say that it is yours.
restricted-words-back = Some of your words were not saved
restricted-empty = Nobody has written anything here yet.
restricted-add-note = Write a note
restricted-note = A note
restricted-note-text = What was said
restricted-basis = Where it comes from
restricted-basis-police = Police
restricted-basis-health = Health
restricted-basis-school = School
restricted-basis-other = Somewhere else
restricted-sharedWith = Who may know it
restricted-reviewOn = Look at this again on

restricted-put = Put a copy on the board
restricted-put-where = Under which heading
restricted-put-look = See it as everyone will
restricted-put-preview = This is what everyone will read, word for word.
restricted-put-on-its-way = It goes to the board in ten seconds. Nobody has it yet. Stay on this page.
restricted-put-undo = Stop, take it back
restricted-put-there = It is on the board now. Your note stays here.
