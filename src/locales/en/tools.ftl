# The tools of the meeting: their names, and what all of them say.

tool-timeline = What has happened and when
    .professional = Timeline

tool-nothing-to-choose = There is nothing to choose from yet.
tool-not-chosen = Not chosen
tool-no-words = (nothing written yet)
tool-question-of = Question { $at } of { $of }
tool-back = Back
tool-next = Next
tool-put-in-record = Put it in the record
tool-leave-begun = Not now, keep it on my page
tool-look-over = Look it over with me
tool-still-empty = Still empty: { $field }
tool-reads-well = Nothing to change that we can see.
tool-not-open-now = This can be put on the board later. Until then it stays on your page.
tool-go-on = Go on with: { $text }
tool-copy-text = Copy as text
tool-copied = Copied
tool-copy-blocked = Your browser did not allow copying. Select the words and copy them yourself.
tool-closed-now = To read. It is not open for writing in this part of the meeting.
tool-questions = Questions that help
tool-parts = What it holds
tool-part-there = there
tool-part-open = not yet
tool-on-screen = Show on the screen
tool-others = All tools
tool-none-open = No tool is open just now. They open with the steps of the meeting.
tool-to-read = To read
tool-professional-words = Show professional words too
yes = yes
