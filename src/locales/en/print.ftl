### Paper copies.

print-now = Print
back-to-meeting = Back to the meeting
printed-for = printed for { $name }
help-999 = In danger now: 999.
help-childline = Childline: 0800 1111.
