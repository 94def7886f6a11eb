### Not yet reviewed by a person who speaks Arabic.

safetyPlanTried-about = تتحسن الخطة بالتجربة. إن لم تنجح، نحسّنها معًا.
safetyPlanTried-tested = مرات جرّبناها
    .professional = سجل التجربة
safetyPlanTried-tested-add = أضف مرة جرّبناها
safetyPlanTried-tested-empty = لا شيء هنا بعد. متى يمكنكم تجربتها؟
safetyPlanTried-tested-whatHappened = ماذا حدث؟
safetyPlanTried-tested-on = متى؟
safetyPlanTried-tested-worked = هل نجحت؟
safetyPlanTried-tested-worked-yes = نعم
safetyPlanTried-tested-worked-partly = جزئيًا
safetyPlanTried-tested-worked-no = ليس هذه المرة
safetyPlanTried-tested-whatWeChange = ماذا نغيّر؟
safetyPlanTried-reviews = متى ننظر فيها من جديد
    .professional = فترة التجربة ومواعيد المراجعة
safetyPlanTried-reviews-add = أضف يومًا
safetyPlanTried-reviews-empty = لا يوم بعد. متى ننظر فيها من جديد؟
safetyPlanTried-reviews-what = فيمَ ننظر؟
safetyPlanTried-reviews-trialUntil = نجرّبها حتى
safetyPlanTried-reviews-reviewOn = ننظر فيها يوم
safetyPlanTried-check-makeItBetter = لم تنجح تمامًا. اجمع ناسك: ما الذي يحسّنها؟
safetyPlanTried-check-notTested = لم تُجرَّب الخطة بعد. متى يمكن تجربتها؟
safetyPlanTried-check-noReview = لم يُحدَّد يوم للنظر في الخطة من جديد.
safetyPlanTried-prompt-tryItOut = متى يمكنكم تجربتها قبل أن تحتاجوا إليها؟
safetyPlanTried-prompt-hardDay = ماذا حدث في يوم صعب؟
