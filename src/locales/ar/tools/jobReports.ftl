### Not yet reviewed by a person who speaks Arabic.

jobReports-about = ما أُنجز، وما الفرق الذي أحدثه. إن تعثّر شيء، فاطلب المساعدة.
jobReports-reports = كيف تسير مهامنا
    .professional = التقدم في الإجراءات
jobReports-reports-add = قل كيف تسير مهمة
jobReports-reports-empty = لا شيء هنا بعد. ماذا أُنجز؟
jobReports-reports-difference = ما الفرق الذي أحدثته؟
jobReports-reports-job = أي مهمة؟
    .professional = الإجراء
jobReports-reports-state = كيف تسير؟
jobReports-reports-state-done = أُنجزت
jobReports-reports-state-started = بدأت
jobReports-reports-state-notYet = ليس بعد
jobReports-reports-state-stuck = متوقفة
jobReports-reports-state-noLongerNeeded = لم تعد لازمة
jobReports-reports-doneOn = متى أُنجزت؟
jobReports-reports-barrier = ما الذي عاق ذلك؟
jobReports-reports-helpNeeded = ما المساعدة التي تحتاجها لذلك؟
jobReports-check-whatDifference = ما الفرق الذي أحدثته للطفل؟
jobReports-check-doneWhen = متى أُنجزت؟
jobReports-check-whatHelp = ما الذي عاق ذلك؟ وما الذي يساعد؟
jobReports-check-stuckJobs = هناك مهمة متوقفة. ما الذي يساعد؟
jobReports-prompt-whatIsBetter = ما الذي تحسّن، ولو قليلًا؟
jobReports-prompt-whoHelped = من ساعد؟
jobReports-prompt-smallStep = ما الخطوة الأصغر؟
