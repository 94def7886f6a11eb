### What only some people at work have on their pages: an interpreter’s moment, standing in, pressing for somebody.

moment-ask = One moment, please
moment-explained = Everyone is asked to wait. There is no sound and no clock.
moment-asked = Everyone sees that you are catching up. Take the time you need.
moment-over = We can go on

stand-in-you = You stand in for { $name }. If { $name } cannot go on, take over.
who-runs-it = the person running the meeting
take-over = Take over the meeting
take-over-title = Take over from { $name }?
take-over-what = You run the meeting from now on. { $name } takes your place in it. Both pages change at once. Nothing that was written is lost.
take-over-family = What people told { $name } alone stays with { $name }. The family’s own page stays closed to you too.
take-over-yes = Yes, I take over

press-for-somebody = Press the buttons for somebody
you-press-for = You press for { $name }
you-press-explained = { $name } decides. You press what { $name } asks for. Everyone can see that you do.
back-to-own-pages = My own pages
to-the-desk = Show the desk
to-the-phone = Show it as on a phone

sentences = Sentences to prepare
sentences-explained = Kinboard says these on every phone and on the big screen. The rest is what people say.
sentences-second = In which other language?
sentences-no-second = No other language
sentences-phases = Parts of the meeting
sentences-steps = What everyone looks at
sentences-headings = Headings
sentences-leaving = Leaving
sentences-moment = While you catch up
