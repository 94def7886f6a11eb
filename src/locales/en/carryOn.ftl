### Going on on one’s phone, where a network blocks the board.

carry-on-make = Carry on on my phone
carry-on-scan = Scan this with your own phone. Switch its Wi-Fi off first.
carry-on-code = Code that opens your place on your phone
carry-on-once = It works once, for ten minutes. Show it to nobody else.
carry-on-not-now = This cannot be done just now. Nothing was changed.
carry-on-again = Go back to the page you came from, and make a new link.
carried-on = You are in on your phone now.
carried-on-stop = Not me: close that place
