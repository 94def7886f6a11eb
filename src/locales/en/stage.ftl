### Team thinking time: the time of a stage, and who takes which part (practice.md 2.22).

stage-time = Time for this step
stage-left =
    { $count ->
        [one] About a minute left
       *[other] { $count } minutes left
    }
stage-over = A little over. Take the time you need.
stage-more =
    { $count ->
        [one] One more minute
       *[other] { $count } more minutes
    }
stage-parts = Who takes which part today
stage-part-facilitator = Leads through the steps:
stage-part-presenter = Brings the question:
stage-part-adviser = Keeps an eye on how we think:
stage-nobody = Nobody
stage-change-parts = Change who does what
stage-proposed = It goes round from time to time. Change it if you like.
stage-others = Everybody else listens, and joins in when asked.
