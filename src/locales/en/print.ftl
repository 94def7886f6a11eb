### Paper copies.

print-now = Print
back-to-meeting = Back to the meeting
printed-for = printed for { $name }
days-own-copy = These days and the reason stand on your own copy alone.

table-who = Who
table-number = Number
table-why = What makes it this, and not lower
table-one-up = What one step up looks like
