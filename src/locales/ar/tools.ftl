# لم تُراجَع بعد. Not yet reviewed by a speaker.

tool-timeline = ماذا حدث ومتى
    .professional = الخط الزمني
