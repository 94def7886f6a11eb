### Notes for the record: the note taker's and the chair's.

record-notes = Notes for the record
record-who-sees = Only the note taker and the person running the meeting see this.
record-copy = Copy as text
record-copied = Copied
record-copy-blocked = Your browser did not allow copying. Select the words and copy them yourself.
record-who-came = Who came
record-other-steps = The other steps
