### What everybody is told while, and after, the chair meets some people alone.

restricted-now = The chair is meeting some people alone, since { $time }.
restricted-over = The chair met some people alone from { $from } to { $until }.
restricted-reason = Reason:
restricted-ask-why = You can ask the chair why, at any time.
