# The tools of the meeting: their names, and what all of them say.

tool-timeline = What has happened and when
    .professional = Timeline
