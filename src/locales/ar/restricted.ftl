### Not yet reviewed by a person who speaks Arabic. Where the chair meets some of the people at work alone, and what is written there.

restricted-title = الاجتماع ببعض الأشخاص على انفراد
restricted-begin-ask = اجتمع ببعض الأشخاص على انفراد
restricted-explained = فقط لما يسمح القانون لبعض الأشخاص وحدهم بسماعه. اجعله أقصر ما يمكن.
restricted-who = من معك
restricted-nobody = لا يوجد هنا بعد أحد بحكم عمله.
restricted-reason-field = السبب، في جملة واحدة
restricted-reason-hint = يقرأ الجميع هذه الجملة والوقت، الآن وفيما بعد. لا تذكر أسماء أو عناوين.
restricted-begin = ابدأ وأخبر الجميع
restricted-since = بدأ منذ { $time }.
restricted-end = أنهِه
restricted-take-out = أخرج { $name } منه
restricted-minutes =
    { $count ->
        [zero] على انفراد: { $count } دقيقة في المجموع
        [one] على انفراد: دقيقة واحدة ({ $count }) في المجموع
        [two] على انفراد: دقيقتان ({ $count }) في المجموع
        [few] على انفراد: { $count } دقائق في المجموع
        [many] على انفراد: { $count } دقيقة في المجموع
       *[other] على انفراد: { $count } دقيقة في المجموع
    }
restricted-many = اجتمعت ببعض الأشخاص على انفراد مرات كثيرة في هذا الاجتماع. تحدث مع الجميع عن السبب.

restricted-open = افتح الصفحة المقيَّدة
restricted-close = أغلق هذه الصفحة
restricted-only = هؤلاء الأشخاص فقط: { $names }
restricted-to-read = يمكنك قراءتها هنا إلى أن يُغلق الاجتماع.
restricted-stays = ما يُكتب هنا يبقى هنا. لا شيء ينتقل إلى اللوح من تلقاء نفسه.
restricted-new-device = دخل جهاز جديد باسم { $name }. لا توافق إلا إذا كنت تعرف أنه { $name }.
restricted-know-device = نعم، هذا { $name }
restricted-waits = دخل هذا الجهاز بعد البدء. اطلب ممن هم فيه أن يقول أحدهم إنه جهازك.
restricted-words-back = بعض كلماتك لم تُحفظ
restricted-empty = لم يكتب أحد شيئًا هنا بعد.
restricted-add-note = اكتب ملاحظة
restricted-note = ملاحظة
restricted-note-text = ما قيل
restricted-basis = من أين جاء
restricted-basis-police = الشرطة
restricted-basis-health = الصحة
restricted-basis-school = المدرسة
restricted-basis-other = مصدر آخر
restricted-sharedWith = من يجوز له أن يعرفه
restricted-reviewOn = راجع هذا مرة أخرى في

restricted-put = ضع نسخة على اللوح
restricted-put-where = تحت أي عنوان
restricted-put-look = انظر إليها كما سيراها الجميع
restricted-put-preview = هذا ما سيقرؤه الجميع، كلمة بكلمة.
restricted-put-on-its-way = تنتقل إلى اللوح بعد عشر ثوانٍ. ليست عند أحد بعد. ابقَ في هذه الصفحة.
restricted-put-undo = توقف، استرجعها
restricted-put-there = هي على اللوح الآن. ملاحظتك تبقى هنا.
