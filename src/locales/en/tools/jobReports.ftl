# How the jobs of the plan are going (practice.md 2.9).

jobReports-about = What was done, and what difference it made. If you are stuck, ask for help.
jobReports-reports = How our jobs are going
    .professional = Progress on actions
jobReports-reports-add = Say how a job is going
jobReports-reports-empty = Nothing here yet. What has been done?
jobReports-reports-difference = What difference did it make?
jobReports-reports-job = Which job?
    .professional = Action
jobReports-reports-state = How is it going?
jobReports-reports-state-done = Done
jobReports-reports-state-started = Started
jobReports-reports-state-notYet = Not yet
jobReports-reports-state-stuck = Stuck
jobReports-reports-state-noLongerNeeded = Not needed any more
jobReports-reports-doneOn = When was it done?
jobReports-reports-barrier = What got in the way?
jobReports-reports-helpNeeded = What help do you need for it?
jobReports-check-whatDifference = What difference did it make for the child?
jobReports-check-doneWhen = When was it done?
jobReports-check-whatHelp = What got in the way, and what would help?
jobReports-check-stuckJobs = A job is stuck. What would help?
jobReports-prompt-whatIsBetter = What is better, even a little?
jobReports-prompt-whoHelped = Who helped?
jobReports-prompt-smallStep = What would be a smaller step?
