### Paper copies.

print-now = Print
back-to-meeting = Back to the meeting
printed-for = printed for { $name }
