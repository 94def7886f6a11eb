### Not yet reviewed by a person who speaks Arabic.

timeline-about = أوقات جيدة وأوقات صعبة، بالترتيب. هذا يساعد على رؤية ما نفع.
timeline-events = ماذا حدث
    .professional = الأحداث المهمة
timeline-events-add = أضف شيئًا حدث
timeline-events-empty = لا شيء هنا بعد. متى كان أفضل وقت للأطفال؟
timeline-events-what = ماذا حدث؟
timeline-events-when = متى كان ذلك؟
    .hint = كما تقولها أنت: «الصيف الماضي»، «نحو عيد الفصح ٢٠٢١».
timeline-events-on = اليوم، إن كنت تعرفه
timeline-events-kind = أي نوع من الأحداث كان؟
timeline-events-kind-familyEvent = شيء في العائلة
timeline-events-kind-goodTime = وقت جميل
timeline-events-kind-worry = أمر مقلق
timeline-events-kind-harm = أصيب أحد بأذى
timeline-events-kind-helpGiven = ساعد أحدهم
timeline-events-kind-move = انتقال إلى بيت آخر
timeline-events-kind-health = الصحة
timeline-events-kind-school = المدرسة
timeline-events-kind-legal = الشرطة أو المحكمة
timeline-events-whoseMemory = من يتذكر هذا؟
    .professional = المصدر
timeline-events-whatHelped = ما الذي ساعد حينها؟
timeline-check-noGoodTimes = لا يوجد هنا وقت جميل بعد. متى سارت الأمور جيدًا؟
timeline-prompt-bestTime = متى كان أفضل وقت؟ وما الذي كان مختلفًا؟
timeline-prompt-whatHelpedThen = ما الذي ساعد، ومن؟
timeline-prompt-gaps = ماذا حدث بين ذلك؟
