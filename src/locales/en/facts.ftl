### Facts kept outside the board, and the question before words go up that may tell where somebody is.

facts = Kept safe, outside the board
facts-explained = An address, a school or a phone number goes here, never on the board. Only the people you name read it. It is never printed.
facts-read-by = Read by { $names }
facts-hold = Hold to read
facts-remove = Take away
facts-about = About whom?
facts-kind = What is it?
facts-words = The words to keep safe
facts-who-reads = Who reads it besides you?
facts-keep = Keep it safe
fact-address = Where somebody lives
fact-school = School or nursery
fact-phone = Phone or e-mail
fact-work = Work
fact-childSignal = A child’s secret signal
fact-other = Something else
says-where-title = Does this say where somebody is?
says-where = It looks like an address, a phone number or an e-mail. Somebody may read it who must not know.
says-where-change = Change it first
says-where-anyway = Put it up anyway
