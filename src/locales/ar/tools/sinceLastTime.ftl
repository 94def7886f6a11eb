### Not yet reviewed by a person who speaks Arabic.

sinceLastTime-about = ما الذي تغيّر في البيت، ومن رأى الطفل، وهل تنجح الخطة.
sinceLastTime-householdChanges = ما الذي تغيّر في البيت
    .professional = تغيّرات في الأسرة
sinceLastTime-householdChanges-add = أضف تغيّرًا
sinceLastTime-householdChanges-empty = لم يتغير شيء، على حد علمنا.
sinceLastTime-householdChanges-what = ما الذي تغيّر؟
    .hint = من جاء، ومن ذهب، وما الجديد. بلا عنوان.
sinceLastTime-householdChanges-on = متى؟
sinceLastTime-seenChild = من رأى الطفل
sinceLastTime-seenChild-add = أضف أنك رأيت الطفل
sinceLastTime-seenChild-empty = لا شيء هنا بعد.
sinceLastTime-seenChild-by = من رأى الطفل؟
sinceLastTime-seenChild-on = متى؟
sinceLastTime-seenChild-alone = وحده، دون الوالدين
sinceLastTime-isPlanWorking = هل تنجح الخطة؟
sinceLastTime-isPlanWorking-add = قل رأيك
sinceLastTime-isPlanWorking-empty = لم يقل أحد بعد.
sinceLastTime-isPlanWorking-because = لماذا ترى ذلك؟
sinceLastTime-isPlanWorking-answer = ماذا نفعل بالخطة؟
sinceLastTime-isPlanWorking-answer-keep = نبقيها
sinceLastTime-isPlanWorking-answer-change = نغيّر شيئًا
sinceLastTime-isPlanWorking-answer-meetEarly = نطلب مؤتمرًا أبكر
    .professional = إعادة عقد المؤتمر مبكرًا
sinceLastTime-check-childNotSeen = لم يُكتب بعد من رأى كل طفل.
sinceLastTime-check-meetEarly = هناك من يطلب مؤتمرًا أبكر. تحدثوا عن ذلك معًا.
sinceLastTime-check-nobodySaid = لم يقل أحد بعد هل تنجح الخطة.
