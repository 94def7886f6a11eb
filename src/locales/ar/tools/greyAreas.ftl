### Not yet reviewed by a person who speaks Arabic.

greyAreas-about = بعض الأمور ليست واضحة بعد. سيسأل أحدهم عنها، ثم ننظر فيها من جديد.
greyAreas-questions = ما لا نعرفه بعد
    .professional = أمور غير واضحة
greyAreas-questions-add = أضف شيئًا لا نعرفه
greyAreas-questions-empty = لا شيء هنا بعد. هل هناك ما لسنا متأكدين منه؟
greyAreas-questions-what = ما الذي لا نعرفه؟
greyAreas-questions-why = لماذا هو غير معروف؟
greyAreas-questions-why-unclear = الأمر غير واضح
greyAreas-questions-why-disputed = الآراء فيه مختلفة
greyAreas-questions-why-notKnown = لا أحد يعرف بعد
greyAreas-questions-whoFindsOut = من سيسأل عن ذلك؟
    .hint = بالاسم. ويمكن أن يكونا شخصين معًا.
greyAreas-questions-byWhen = حتى متى؟
greyAreas-questions-answered = ماذا عرفنا؟
greyAreas-questions-isClosed = هذا واضح الآن
    .hint = يلزم أولًا اسم ويوم. وحتى ذلك الحين يبقى مفتوحًا.
greyAreas-check-closedTooSoon = يبقى هذا مفتوحًا حتى يكون له اسم ويوم.
greyAreas-check-closedUnanswered = ماذا عرفنا؟
greyAreas-check-nobodyFindsOut = لا بد أن يسأل أحدهم، حتى يوم محدد. من؟ ومتى؟
greyAreas-prompt-notSure = ما الذي لسنا متأكدين منه؟
greyAreas-prompt-seenDifferently = ما الذي تختلف فيه الآراء هنا؟
greyAreas-prompt-whoKnows = من قد يعرف أكثر؟
