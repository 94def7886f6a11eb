### The family’s time alone.

family-as-long = It takes as long as you need. Nobody else can see the board now. You can read it under Board.
family-safety = Nobody outside your family can read this page. If someone is in danger now, ring 999.
family-flip-chart = Pens and a flip chart are fine too. Then this page only keeps the door.
family-own-call = Somebody is on the phone or on video. That call must be your family’s own.
family-waits-for-yes = Your phone came in after this began. Ask somebody of your family to let it in.
family-notes = Our notes
family-notes-explained = For yourselves. They stay here unless you bring them to the table.
family-note = A note
family-add-note = Write a note

family-asks = What you can ask for
family-ask-comeIn = Ask { $name } to come in
family-ask-moreTime = We need more time
family-ask-ready = We are ready
family-asked-comeIn = You asked { $name } to come in. { $name } can see that.
family-asked-moreTime = You asked for more time. { $name } can see that.
family-asked-ready = You said you are ready. { $name } will bring the others back.
family-ask-back = Take that back
family-visitor = { $name } is in the room with you, because you asked. { $name } cannot see this page.
family-on-screen = Show our page on the big screen
family-off-screen = Take it off the big screen
family-screen-explained = It is on the big screen now. It goes when you take it off, or when the others come back.

family-who-is-here = Who is here
family-only-you = Nobody else of you is on a phone.
family-on-phones = On their phones: { $names }
family-guest-is-in = { $name } is in your time alone, because one of you wanted it.
family-let-in = Let { $name } in
family-ask-out = Ask { $name } to leave

bring-offer = Your family’s page is still yours alone. Bring your plan to the table when you want to.
bring-title = Bring your plan to the table
bring-explained = Choose what everyone may read. The rest stays with your family.
bring-plan = A line of your plan
bring-notes = A note
bring-nothing = There is nothing on your page. You can write the plan at the table.
bring-all-there = Everything is at the table.
bring-look = { $count ->
    [one] See it as everyone will
   *[other] See all { $count } as everyone will
}
bring-preview = This is what everyone will read, word for word.
bring = Bring it to the table
bring-on-its-way = { $count ->
    [one] It goes to the table in ten seconds. Nobody has it yet. Stay on this page.
   *[other] { $count } lines go to the table in ten seconds. Nobody has them yet. Stay on this page.
}
bring-undo = Stop, take it back
bring-not-yet = Not yet
back-from-bringing = Back
paper-kept = Your page stays with your family until the meeting ends. Then nobody can open it.
paper-delete = Delete our page
paper-delete-explained = Everything on your family’s page goes, for all of you. Nobody can get it back. What is at the table stays.
paper-delete-yes = Yes, delete it
paper-keep = Keep it

family-new-device = A new phone came in as { $name }. Only let it in if you can see that it is { $name }.
family-know-device = Yes, this is { $name }
family-earlier = What you wrote in your earlier time alone

family-call-own = If somebody is on video, use a call of your own. Others may still be in the meeting’s call.
